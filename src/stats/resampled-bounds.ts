import { alphaOf } from "./alpha-of.ts";
import type { BootstrapOptions } from "./bootstrap-options.ts";
import { quantile } from "./quantile.ts";
import { seededRandom } from "./seeded-random.ts";
import { wholeOption } from "./whole-option.ts";

/**
 * Draws the data again and again, with replacement, and says between which bounds the statistic falls.
 *
 * @param size - How many units there are.
 * @param statistic - Of one draw, told by the index of each unit drawn; `null` leaves the draw out.
 * @returns Percentile bounds; `null` when no draw had a statistic.
 */
export function resampledBounds(
  size: number,
  statistic: (draw: Int32Array) => number | null,
  options: BootstrapOptions,
): { readonly lower: number | null; readonly upper: number | null } {
  const half = alphaOf(options) / 2;
  const resamples = wholeOption("resamples", options.resamples ?? 2000, 100);
  const random = seededRandom(wholeOption("seed", options.seed ?? 1, 0));
  const draw = new Int32Array(size);
  const found: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    for (let place = 0; place < size; place += 1) draw[place] = Math.floor(random() * size);
    const value = statistic(draw);
    if (value !== null) found.push(value);
  }
  return { lower: quantile(found, half), upper: quantile(found, 1 - half) };
}
