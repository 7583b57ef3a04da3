import type { Calendar } from "../../calendar/calendar.ts";
import type { Day } from "../../calendar/day.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Measurement } from "../../model/outcome/measurement.ts";
import { checkOptions } from "../../util/check-options.ts";
import { checkWord } from "../../util/check-word.ts";
import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import { withoutUndefined } from "../../util/without-undefined.ts";
import { checkRate } from "../check-rate.ts";
import type { ExchangeRate } from "../exchange-rate.ts";
import { rowsOf } from "../rows-of.ts";
import { checkGoal } from "./check-goal.ts";
import type { Counts, Goal, GoalRecord } from "./goal.ts";
import type { GoalResult, GoalStatus } from "./goal-result.ts";
import { goalTime } from "./goal-time.ts";
import { readConversions } from "./read-conversions.ts";
import { readMeasurements } from "./read-measurements.ts";

/**
 * How a goal is tracked.
 *
 * @public
 */
export interface TrackOptions {
  /** A day, to its end, or an instant in epoch milliseconds. There is no default: nothing reads the clock. */
  readonly asOf: Day | number;
  /** The days of the business; UTC and weeks from Monday when absent. */
  readonly calendar?: Calendar | undefined;
  /** How far from schedule is still on schedule: 0.1 when absent, so that a pace from 0.9 to below 1.1 is on track. */
  readonly tolerance?: number | undefined;
  /** What other currencies are worth in the goal's own. Without it two currencies are never added up. */
  readonly rate?: ExchangeRate | undefined;
  /**
   * On which day what was taken back is subtracted: that of the sale when absent, so that a period keeps what
   * it earned, or that of the refund, as books are kept. The exchange rate is the sale's either way.
   */
  readonly refundsOn?: "sale" | "refund" | undefined;
}

/**
 * Tells where a goal of the business stands on a day.
 *
 * Formula: progress is (value − baseline) / (target level − baseline), expected is the baseline plus
 * the target times the share of the goal's days that have passed, pace is progress over that share.
 * Surveys are levels: the last one counts, and nothing is projected from fewer than three. One that says
 * its `sampleSize` has `bounds`: Wilson's, with Newcombe's for the change where `baselineSize` is known.
 *
 * @param records - Conversions, or measurements for a goal in points or percent; in any order. A later
 *   record with the same id replaces the value; the first one says when it happened. One that `undoes`
 *   another takes it back, whole or by its value, and never counts. Records of other goals, outside the goal's days or at `asOf` and after it do not count, and are in `excluded`.
 * @param goal - What `defineGoal` returned.
 * @param options - `asOf` is asked for; `calendar`, `tolerance`, `rate`, `refundsOn`.
 * @returns Plain data. `value` is `null` with a reason for a survey without a measurement
 *   (`no-records`) and for two currencies without a rate (`mixed-currency`); conversions without any
 *   record stand at 0. `projection` is `null` where no interval is honest: `too-few`, `too-bursty`.
 * @throws What `defineGoal` throws; `invalid-day`, `unknown-time-zone`, `invalid-option`, `invalid-rate`;
 *   `missing-option` without `asOf`, `unknown-option`, `invalid-input` for what holds no records.
 * @see the source article A2: engagement is a means, success is measured against a goal
 *
 * @example
 * ```ts
 * import { defineGoal, track } from "paliers/goals";
 *
 * const awareness = defineGoal({
 *   id: "awareness", counts: "points", baseline: 31, target: 5, from: "2026-01-01", by: "2026-06-30",
 * });
 * const survey = { goal: "awareness", at: Date.parse("2026-03-01T00:00:00Z"), value: 34.5 } as const;
 * const { progress, status } = track([survey], awareness, { asOf: "2026-03-16" });
 * progress; // => 0.7
 * status; // => "ahead"
 * ```
 * @public
 */
export function track<Id extends string, C extends Counts>(
  records:
    | readonly GoalRecord<NoInfer<Id>, NoInfer<C>>[]
    | Iterable<GoalRecord<NoInfer<Id>, NoInfer<C>>>,
  goal: Goal<Id, C>,
  options: TrackOptions,
): GoalResult<Id> {
  checkGoal(goal);
  requireOptions(options, ["asOf"]);
  checkOptions(options, { asOf: 1, calendar: 1, tolerance: 1, rate: 1, refundsOn: 1 });
  const { asOf, calendar, tolerance = 0.1, rate, refundsOn = "sale" } = options;
  checkWord('option "refundsOn" is', refundsOn, ["sale", "refund"]);
  if (!(typeof tolerance === "number" && tolerance >= 0 && tolerance < 1)) {
    throw new PaliersError(
      "invalid-option",
      `option "tolerance" is ${String(tolerance)}, expected a number from 0 to below 1`,
    );
  }
  checkRate(rate);
  const time = goalTime(goal, asOf, calendar);
  const rows = rowsOf<Conversion | Measurement>(records);
  const isSurvey = goal.counts === "points" || goal.counts === "percent";
  const reading = isSurvey
    ? readMeasurements(rows.filter(isMeasurement), goal, time)
    : readConversions(rows.filter(isConversion), goal, time, { rate, refundsOn });
  const { value, projection, counted, bounds, certain, unmatchedUndoes = 0 } = reading;

  const base = goal.baseline ?? 0;
  const change = goal.counts === "percent" ? (base * goal.target) / 100 : goal.target;
  const share = time.daysElapsed / time.days;
  const isStarted = share > 0;
  const progress = value === null ? null : progressOf(value, base, change);
  const pace = progress === null || !isStarted ? null : progress / share;
  const reason = isStarted ? reading.reason : "no-records";
  return {
    measures: "goal",
    goal: withoutUndefined(goal),
    value,
    expected: base + change * share + 0,
    progress,
    pace,
    requiredPerDay:
      value === null || progress === null || time.daysLeft === 0
        ? null
        : progress >= 1
          ? 0
          : (base + change - value) / time.daysLeft,
    projection,
    status: isStarted ? statusOf(progress, pace, share === 1, tolerance) : "not-started",
    daysLeft: time.daysLeft,
    ...(bounds !== undefined && { bounds }),
    ...(certain !== undefined && { certain }),
    excluded: rows.length - counted,
    unmatchedUndoes,
    ...(reason === undefined ? undefined : { reason }),
    asOf: time.now,
  };
}

/** Records may come from JavaScript, where the types promise nothing: what is no record does not count. */
const isConversion = (record: Conversion | Measurement): record is Conversion =>
  isObject(record) && Object.hasOwn(record, "id");
const isMeasurement = (record: Conversion | Measurement): record is Measurement =>
  isObject(record) && typeof record.value === "number";

/**
 * The share of the way from a baseline to a target.
 *
 * 35.8 is 5 points above 30.8, though in binary numbers their difference is a little less: a value
 * that differs from its target by nothing but rounding has reached it.
 */
function progressOf(value: number, baseline: number, change: number): number {
  const largest = Math.max(Math.abs(value), Math.abs(baseline), Math.abs(change));
  const isThere = Math.abs(value - (baseline + change)) <= 4 * Number.EPSILON * largest;
  return isThere ? 1 : (value - baseline) / change + 0;
}

/** 0.3 / (1/3) is a little less than 0.9 in binary numbers: that alone is not behind. */
const ROUNDING = 1e-12;

/** Says in one word where a goal stands. A target once reached is reached, whatever the schedule said. */
function statusOf(
  progress: number | null,
  pace: number | null,
  isOver: boolean,
  tolerance: number,
): GoalStatus {
  if (progress === null) return "no-data";
  if (progress >= 1) return "reached";
  if (isOver || pace === null) return "missed";
  if (pace < 1 - tolerance - ROUNDING) return "behind";
  return pace >= 1 + tolerance - ROUNDING ? "ahead" : "on-track";
}
