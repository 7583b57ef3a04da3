import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { type DailyActive, usableDays } from "./usable-days.ts";

/**
 * Tells how much of its audience comes on a day, day by day: the mean of DAU / MAU.
 *
 * Formula: mean over the days of `active on the day / active in the window that ends with it`. Days
 * without anybody in their window are skipped, and so are days whose window is not wholly known.
 * `stickinessPooled` divides the means instead: another number that goes by the same name.
 *
 * Source: general knowledge of product analytics; Discourse computes it by day, with rounding.
 *
 * @param people - What `activePeople` gives, for a window of 28 or 30 days for instance.
 * @returns A ratio; `null` with `no-people` when nobody is identified, `immature` when no day has a
 *   window that is wholly known.
 *
 * @example
 * ```ts
 * import { stickiness } from "paliers";
 *
 * const row = (day: string, active: number, inWindow: number) => ({ day, active, inWindow, partial: false });
 * const rows = [row("2026-03-01", 10, 100), row("2026-03-02", 20, 100), row("2026-03-03", 30, 50)];
 * stickiness({ rows, coverage: 1 }).value?.toFixed(3); // => "0.300"
 * ```
 * @public
 */
export function stickiness(people: DailyActive): Metric {
  const { rows, coverage } = people;
  const { days, reason } = usableDays(rows);
  const sum = exactSum();
  for (const { active, inWindow } of days) sum.add(active / inWindow);
  const metric = peopleMetric("stickiness", sum.total(), days.length, {
    coverage,
    per: null,
    reason,
  });
  // A mean of ratios has no sides that count people.
  return { ...metric, numerator: null, denominator: null };
}
