import { checkInput } from "../check-input.ts";
import { isCount } from "../is-count.ts";
import { sumOf } from "../sum-of.ts";

/**
 * How bursty daily counts are: 1 where events come one by one, 5 where their variance is five times the mean.
 *
 * Formula: `max(1, Σ (y - m)² / m / (n - 1))`, the days without any event included.
 *
 * @param counts - One whole number a day.
 * @returns `null` for fewer than two days, without any event, or when a number is no count.
 * @throws `invalid-input` for an argument of the wrong kind.
 * @see Pearson's dispersion statistic of a Poisson sample
 *
 * @example
 * ```ts
 * import { dispersion } from "paliers/stats";
 *
 * dispersion([0, 0, 30, 0, 0, 0]); // => 30
 * dispersion([5, 5, 5]); // => 1
 * ```
 * @public
 */
export function dispersion(counts: readonly number[]): number | null {
  checkInput(Array.isArray(counts), "a list of daily counts");
  const total = sumOf(counts.filter(isCount));
  if (counts.length < 2 || total === 0 || !counts.every(isCount)) return null;
  const mean = total / counts.length;
  const squares = sumOf(counts.map((count) => (count - mean) ** 2));
  return Math.max(1, squares / mean / (counts.length - 1));
}
