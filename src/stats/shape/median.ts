import { quantile } from "./quantile.ts";

/**
 * The value in the middle: half of the values lie below, half above.
 *
 * With an even number of values, the mean of the two in the middle.
 *
 * @param values - In any order; not changed.
 * @returns `null` without values, or when one is no finite number.
 * @throws `invalid-input` for an argument of the wrong kind.
 *
 * @example
 * ```ts
 * import { median } from "paliers/stats";
 *
 * median([50_000, 1, 2]); // => 2
 * median([1, 2]); // => 1.5
 * median([]); // => null
 * ```
 * @public
 */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}
