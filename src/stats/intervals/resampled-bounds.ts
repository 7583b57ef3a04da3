import { alphaOf } from "../alpha-of.ts";
import { quantile } from "../shape/quantile.ts";
import { wholeOption } from "../whole-option.ts";
import type { BootstrapOptions } from "./bootstrap-options.ts";
import { seededRandom } from "./seeded-random.ts";

/**
 * Draws the data again and again, with replacement, and says between which bounds the statistic falls.
 *
 * @param units - In an order of their own, since the draws follow it.
 * @param statistic - Of one draw, whose list is used again for the next; `null` leaves the draw out.
 * @returns Percentile bounds; `null` when no draw had a statistic.
 */
export function resampledBounds<T>(
  units: readonly T[],
  statistic: (draw: readonly T[]) => number | null,
  options: BootstrapOptions,
): { readonly lower: number | null; readonly upper: number | null } {
  const half = alphaOf(options) / 2;
  const resamples = wholeOption("resamples", options.resamples ?? 2000, 100);
  const random = seededRandom(wholeOption("seed", options.seed ?? 1, 0));
  const draw: T[] = [];
  const found: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    draw.length = 0;
    for (let left = units.length; left > 0; left -= 1) {
      const unit = units[Math.floor(random() * units.length)];
      if (unit !== undefined) draw.push(unit);
    }
    const value = statistic(draw);
    if (value !== null) found.push(value);
  }
  return { lower: quantile(found, half), upper: quantile(found, 1 - half) };
}
