import { PaliersError } from "../../util/paliers-error.ts";
import { checkInput } from "../check-input.ts";
import { sorted } from "./sorted.ts";

/**
 * The value below which a given share of the values lies.
 *
 * Formula: `h = (n-1)p`, between the values of rank ⌊h⌋ and ⌊h⌋+1 in proportion (type 7 of Hyndman
 * and Fan, the default of most tools).
 *
 * @param values - In any order; not changed.
 * @param share - From 0 (the smallest) to 1 (the largest).
 * @returns `null` without values, or when one is no finite number.
 * @throws `invalid-option` when the share is not from 0 to 1; `invalid-input` for an argument of
 *   the wrong kind.
 * @see Hyndman and Fan 1996
 *
 * @example
 * ```ts
 * import { quantile } from "paliers/stats";
 *
 * quantile([4, 1, 3, 2], 0.25); // => 1.75
 * quantile([], 0.9); // => null
 * ```
 * @public
 */
export function quantile(values: readonly number[], share: number): number | null {
  if (!(share >= 0 && share <= 1)) {
    throw new PaliersError("invalid-option", `share is ${share}, expected a number from 0 to 1`);
  }
  checkInput(Array.isArray(values), "a list of numbers");
  if (!values.every(Number.isFinite)) return null;
  const ordered = sorted(values);
  const rank = (ordered.length - 1) * share;
  const below = ordered[Math.floor(rank)];
  const above = ordered[Math.ceil(rank)];
  if (below === undefined || above === undefined) return null;
  const weight = rank - Math.floor(rank);
  // Weighted apart, so that two huge values of opposite signs do not overflow.
  return below === above ? below + 0 : below * (1 - weight) + above * weight;
}
