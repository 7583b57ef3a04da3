import { meanInterval } from "../stats/intervals/mean-interval.ts";
import { sumOf } from "../stats/sum-of.ts";
import { checkOptions } from "../util/check-options.ts";
import { aggregateOf } from "./aggregate-of.ts";
import { checkMetrics } from "./check-metrics.ts";
import type { MeanOptions } from "./mean-options.ts";
import type { Metric, Quotient } from "./metric.ts";
import { withBounds } from "./with-bounds.ts";

/**
 * The mean of the values of one KPI, say of the rates of posts: each weighs the same.
 *
 * Not `pooled`, where a post that reached more weighs more: the two may even rank differently. The
 * bounds say how far the mean of such a set may be off; they are drawn by resampling.
 *
 * Formula: `sum of values / number of values`. Bounds: percentile bootstrap.
 *
 * @param metrics - Values of one KPI, in any order; those that are `null` are skipped, and
 *   `coverage` says what share was used.
 * @param options - `seed` and `confidence` of the bounds.
 * @returns The mean, its id that of the KPI after `mean-`. One value alone has no bounds
 *   (`withoutBounds` is `too-few`); `null` without a value (the first one’s reason), for values of several KPIs
 *   (`different-metrics`) or taxonomies (`different-taxonomies`).
 * @throws `invalid-option` for a confidence that is not between 0 and 1; `unknown-option`;
 *   `invalid-input` for what is no list of metrics.
 *
 * @example
 * ```ts
 * import { engagementRateByReach, meanOf, pooled } from "paliers";
 *
 * const posts = [
 *   { byFamily: { applaud: 34 }, reach: 1000 },
 *   { byFamily: { applaud: 5 }, reach: 20 },
 * ].map(engagementRateByReach);
 * meanOf(posts, { seed: 1 }).value?.toFixed(3); // => "0.142"
 * pooled(posts).numerator; // => 39
 * ```
 * @public
 */
export function meanOf(metrics: readonly Metric[], options: MeanOptions = {}): Quotient {
  checkOptions(options, { seed: 1, confidence: 1 });
  const { seed = 1, confidence = 0.95 } = options;
  const values = checkMetrics(metrics).flatMap(({ value }) => value ?? []);
  // Also where there is no mean: a wrong option is one whatever the data are.
  const { lower, upper } = meanInterval(values, { seed, confidence });
  const mean = aggregateOf(metrics, "mean", (used) => [sumOf(used), used.length]);
  const { value } = mean;
  if (value === null || lower === null || upper === null)
    return withBounds(mean, null, null, confidence, { why: "too-few" });
  // The last digit of a resampled mean is not to stand on the wrong side of the mean itself.
  return withBounds(mean, Math.min(lower, value), Math.max(upper, value), confidence);
}
