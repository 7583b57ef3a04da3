import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import { type DailyActive, usableDays } from "./usable-days.ts";

/**
 * Tells how much of its audience comes on an average day: mean DAU / mean MAU.
 *
 * Formula: `mean of active on the day / mean of active in the window that ends with it`, over the same
 * days as `stickiness`, which is the mean of the daily ratios: another number that goes by the same name.
 *
 * Source: general knowledge of product analytics.
 *
 * @param people - What `activePeople` gives, for a window of 28 or 30 days for instance.
 * @returns A ratio; `null` with `no-people` when nobody is identified, `immature` when no day has a
 *   window that is wholly known.
 *
 * @example
 * ```ts
 * import { stickinessPooled } from "paliers";
 *
 * const row = (day: string, active: number, inWindow: number) => ({ day, active, inWindow, partial: false });
 * const rows = [row("2026-03-01", 10, 100), row("2026-03-02", 20, 100), row("2026-03-03", 30, 50)];
 * stickinessPooled({ rows, coverage: 1 }).value; // => 0.24
 * ```
 * @public
 */
export function stickinessPooled(people: DailyActive): Metric {
  const { days, reason } = usableDays(people.rows);
  const active = days.reduce((sum, day) => sum + day.active, 0);
  const inWindow = days.reduce((sum, day) => sum + day.inWindow, 0);
  const { coverage } = people;
  const metric = peopleMetric("stickiness-pooled", active, inWindow, {
    coverage,
    per: null,
    reason,
  });
  // The sums count people once a day: they divide well, but they are no number of people.
  return { ...metric, numerator: null, denominator: null };
}
