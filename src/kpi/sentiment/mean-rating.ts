import { boundsOfRating } from "../../metric/bounds-of-rating.ts";
import { finiteParts } from "../../metric/finite-parts.ts";
import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withCarried } from "../with-carried.ts";

/**
 * The mean of the ratings given, from 0 to 1.
 *
 * `denominator` is the number of ratings. One rating has no bounds.
 *
 * Formula: `sum of ratings / number of ratings`.
 *
 * Denominator: ratings given: `denominator` is n.
 *
 * Unit: score (0 to 1).
 *
 * It does not say: what those think who do not rate: the very pleased and the very displeased rate
 * more.
 *
 * Source: general use; the interval is Student’s, cut at 0 and 1.
 *
 * @param facts - Facts, or any object with `ratings`.
 * @returns The mean with its 95 % bounds; `null` without a rating (`zero-denominator`), or when no
 *   row of the input carried one (`no-data`).
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
export function meanRating(facts: FactsWith<"ratings">): Quotient {
  const { sum, squares, count } = read(facts, "ratings");
  const metric = quotient("mean-rating", facts, sum, count, {
    per: "acts",
    unit: "score",
    bounds: "rating",
    parts: finiteParts({ squares }),
  });
  return boundsOfRating(withCarried(metric, facts, "rating"));
}
