import { sumOf } from "../sum-of.ts";
import type { RatioScale } from "./ratio-scale.ts";
import { toScale } from "./to-scale.ts";

/** What one unit, say one post, brings to both sides of a ratio. */
export interface RatioUnit {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * How far a ratio of two sums would move if its units were others of the same kind.
 *
 * Each unit is left out once. On the scale where the ratio's errors are about even (logarithms for a
 * rate, log-odds for a share) their spread is that of the whole ratio: one post gone viral widens it as
 * much as it should, which bounds that take acts for independent do not.
 *
 * Formula: `se² = (n - 1) / n · Σ (g(r₋ᵢ) - mean)²`, `g` the scale, `r₋ᵢ` the ratio without unit i.
 *
 * @returns The standard error on that scale; `null` where it cannot be had: fewer than two units, or a
 *   ratio that stands on one unit alone.
 * @see Efron and Stein 1981, the jackknife estimate of variance
 */
export function jackknifedRatio(units: readonly RatioUnit[], scale: RatioScale): number | null {
  const above = sumOf(units.map(({ numerator }) => numerator));
  const below = sumOf(units.map(({ denominator }) => denominator));
  const size = units.length;
  if (size < 2) return null;
  // In one order whatever the order given, so that the last digit is the same.
  const without = Float64Array.from(units, (unit) =>
    toScale((above - unit.numerator) / (below - unit.denominator), scale),
  ).sort();
  const mean = without.reduce((sum, value) => sum + value, 0) / size;
  const spread = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(((size - 1) / size) * spread);
  return Number.isFinite(error) ? error : null;
}
