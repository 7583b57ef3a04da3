import type { Goal } from "./goal.ts";

/**
 * Where a goal stands, in one word.
 *
 * @public
 */
export type GoalStatus =
  | "not-started"
  | "no-data"
  | "behind"
  | "on-track"
  | "ahead"
  | "reached"
  | "missed";

/**
 * What is to be expected at the deadline if things go on as they did.
 *
 * @public
 */
export interface Projection {
  /** In the unit of the goal's value: major units of its `currency` where it counts money. */
  readonly value: number;
  /** Bounds that hold the outcome 95 times in 100. */
  readonly lower: number;
  /** The higher of the two. */
  readonly upper: number;
  /** Two-sided level of the bounds: 0.95; 1 once the time is over and the outcome is known. */
  readonly confidence: number;
}

/**
 * Why a value or a projection is `null`.
 *
 * @public
 */
export type GoalReason = "no-records" | "mixed-currency" | "too-bursty" | "too-few";

/**
 * A level that a survey found, with the error of its samples.
 *
 * @public
 */
export interface SurveyBounds {
  /** Of the last survey, in percent of people. */
  readonly value: number;
  /** The lowest level that the samples allow. */
  readonly lower: number;
  /** The highest. */
  readonly upper: number;
  /** Two-sided level of the bounds: 0.95. */
  readonly confidence: number;
}

/**
 * Where a goal stands on a day. Plain data, and the only thing that `success` takes.
 *
 * @public
 */
export interface GoalResult<Id extends string = string> {
  /** A goal, never engagement. */
  readonly measures: "goal";
  /** The goal as it was defined. */
  readonly goal: Goal<Id>;
  /**
   * Conversions, the level of the last survey (31 % and then 34 % is 34), or an amount in major units
   * of the goal's `currency`: a sale of `money(600, "EUR")` is 600 here. `null` with a `reason`.
   */
  readonly value: number | null;
  /** What the value should be by now if it had changed evenly since the first day. */
  readonly expected: number;
  /** Share of the way from baseline to target; may pass 1, and be negative. */
  readonly progress: number | null;
  /** Progress over the share of the time that has passed: 1 is on schedule. `null` before the start. */
  readonly pace: number | null;
  /** Change of the value that every day left has to bring; 0 once the target is reached. `null` when no day is left. */
  readonly requiredPerDay: number | null;
  /** At the deadline. `null` where no honest interval exists, with the `reason`; exact once the time is over. */
  readonly projection: Projection | null;
  /** In one word where it stands. */
  readonly status: GoalStatus;
  /** Days of the goal that are not over. */
  readonly daysLeft: number;
  /**
   * Of a survey that says its `sampleSize`: between which levels it may lie, 95 times in 100, for the error
   * of its sample and, with `baselineSize`, of the baseline's.
   */
  readonly bounds?: SurveyBounds;
  /** Whether the answer, reached or not, stands beyond that error. Absent where no sample is known. */
  readonly certain?: boolean;
  /** Records that were given and did not count, whatever the reason. */
  readonly excluded: number;
  /** Records of the goal that take back a conversion that is not there: they subtract nothing, and are excluded. */
  readonly unmatchedUndoes: number;
  /** Why there is no value or no projection. */
  readonly reason?: GoalReason;
  /** Records before this instant were read; epoch milliseconds. Always there when `track` made the result. */
  readonly asOf?: number;
}
