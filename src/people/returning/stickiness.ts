import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import { checkInput } from "../../util/check-input.ts";
import { checkOptions } from "../../util/check-options.ts";
import { checkRecord } from "../../util/check-record.ts";
import { checkWord } from "../../util/check-word.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { type DailyActive, usableDays } from "./usable-days.ts";

/**
 * Which of the two numbers that go by the name of stickiness.
 *
 * @public
 */
export interface StickinessOptions {
  /** The mean of the daily ratios (`mean`, when absent), or the ratio of the means (`pooled`). */
  readonly mode?: "mean" | "pooled" | undefined;
}

/**
 * Tells how much of its audience comes on a day: DAU / MAU.
 *
 * Formula: by `mean`, the mean over the days of `active on the day / active in the window that ends with
 * it`; by `pooled`, `mean of active on the day / mean of active in the window`: another number that goes
 * by the same name. Days without anybody in their window are skipped, and so are days whose window is not
 * wholly known.
 *
 * Source: general knowledge of product analytics; Discourse computes the mean by day, with rounding.
 *
 * @param people - What `activePeople` gives, for a window of 28 or 30 days for instance.
 * @param options - `mode`: `mean` when absent, or `pooled`.
 * @returns A ratio; `null` with `no-people` when nobody is identified, `immature` when no day has a
 *   window that is wholly known.
 * @throws `unknown-option`, `unknown-word`, and `invalid-input` for what is not that.
 *
 * @example
 * ```ts
 * import { stickiness } from "paliers";
 *
 * const row = (key: string, active: number, inWindow: number) => ({ key, active, inWindow, partial: false });
 * const rows = [row("2026-03-01", 10, 100), row("2026-03-02", 20, 100), row("2026-03-03", 30, 50)];
 * stickiness({ rows, coverage: 1 }).value?.toFixed(3); // => "0.300"
 * stickiness({ rows, coverage: 1 }, { mode: "pooled" }).value; // => 0.24
 * ```
 * @public
 */
export function stickiness(people: DailyActive, options: StickinessOptions = {}): Metric {
  checkOptions(options, { mode: 1 });
  const { mode = "mean" } = options;
  checkWord('option "mode" is', mode, ["mean", "pooled"]);
  checkRecord(people, "what activePeople gives");
  checkInput(Array.isArray(people.rows), "what activePeople gives, with rows");
  const { days, reason } = usableDays(people.rows);
  const [over, under] = [exactSum(), exactSum()];
  for (const { active, inWindow } of days) {
    over.add(mode === "mean" ? active / inWindow : active);
    under.add(mode === "mean" ? 1 : inWindow);
  }
  const { coverage } = people;
  const details = { coverage, per: null, reason };
  const metric = peopleMetric(
    mode === "mean" ? "stickiness" : "stickiness-pooled",
    over.total(),
    under.total(),
    details,
  );
  // The sides count people once a day, or are a mean of ratios: they divide well, but are no number of people.
  return { ...metric, numerator: null, denominator: null };
}
