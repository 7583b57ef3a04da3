import { median } from "../stats/shape/median.ts";
import { aggregateOf } from "./aggregate-of.ts";
import { checkMetrics } from "./check-metrics.ts";
import type { Metric } from "./metric.ts";

/**
 * The median of the values of one KPI, say of the rates of posts: half are lower.
 *
 * One viral post moves the mean and leaves the median where it is.
 *
 * Formula: `middle value, or the mean of the two in the middle`.
 *
 * @param metrics - Values of one KPI, in any order; those that are `null` are skipped, and
 *   `coverage` says what share was used.
 * @returns The median, its id that of the KPI after `median-`, with the number of values as
 *   `denominator`. `null` without a value (the first one’s reason), for values of several KPIs
 *   (`different-metrics`) or taxonomies (`different-taxonomies`).
 * @throws `invalid-input` for what is no list of metrics.
 *
 * @example
 * ```ts
 * import { engagementRateByReach, medianOf } from "paliers";
 *
 * const posts = [10, 20, 900].map((applaud) => ({ byFamily: { applaud }, reach: 1000 }));
 * medianOf(posts.map(engagementRateByReach)).value; // => 0.02
 * ```
 * @public
 */
export function medianOf(metrics: readonly Metric[]): Metric {
  const middle = aggregateOf(checkMetrics(metrics), "median", (values) => [median(values), 1]);
  const used = metrics.filter(({ value }) => value !== null).length;
  // The middle of several values is no quotient.
  return middle.value === null
    ? { ...middle, denominator: null }
    : { ...middle, numerator: null, denominator: used };
}
