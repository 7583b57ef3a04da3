import { boundsOfRating } from "../../metric/bounds-of-rating.ts";
import { finiteParts } from "../../metric/finite-parts.ts";
import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * The mean of the ratings given, from 0 to 1.
 *
 * `denominator` is the number of ratings. One rating has no bounds.
 *
 * Formula: `sum of ratings / number of ratings`. Unit: score (0 to 1).
 *
 * Source: general use; the interval is Student’s, cut at 0 and 1.
 *
 * @param facts - Facts, or any object with `ratings`.
 * @returns The mean with its 95 % bounds; `null` without a rating (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { meanRating } from "paliers";
 *
 * const rating = meanRating({ ratings: { sum: 3, squares: 2.5, count: 4 } });
 * rating.value; // => 0.75
 * rating.denominator; // => 4
 * ```
 * @public
 */
export function meanRating(facts: FactsWith<"ratings">): KpiMetric {
  const { sum, squares, count } = facts.ratings;
  const metric = quotient("mean-rating", facts, sum, count, "acts", "acts", "score");
  return boundsOfRating({ ...metric, parts: finiteParts({ squares }) });
}
