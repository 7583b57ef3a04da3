import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import { checkRecord } from "../../util/check-record.ts";
import type { LifecycleRow } from "./lifecycle-by-period.ts";

/**
 * Tells how many people are won for each one lost, the quick ratio of an audience.
 *
 * Formula: `(new + resurrecting) / dormant`. Unit: ratio; above 1 the audience grows.
 *
 * Source: general knowledge of product analytics (quick ratio); no single source.
 *
 * @param row - A row of `lifecycleByPeriod`, or any object with these three counts.
 * @returns `null` when nobody fell dormant (`zero-denominator`).
 * @throws `invalid-input` for what is no row, a list of rows for instance.
 *
 * @example
 * ```ts
 * import { growthRatio } from "paliers";
 *
 * growthRatio({ new: 1, resurrecting: 1, dormant: 1 }).value; // => 2
 * growthRatio({ new: 3, resurrecting: 0, dormant: 0 }).reason; // => "zero-denominator"
 * ```
 * @public
 */
export function growthRatio(row: Pick<LifecycleRow, "new" | "resurrecting" | "dormant">): Metric {
  checkRecord(row, "one row of lifecycleByPeriod at a time");
  return peopleMetric("growth-ratio", row.new + row.resurrecting, row.dormant, { per: null });
}
