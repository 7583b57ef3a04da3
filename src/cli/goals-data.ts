import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import type { ResultCost } from "../goals/costs/cost-ratio.ts";
import type { GoalResult } from "../goals/target/goal-result.ts";
import type { ReportAccounting } from "./report-data.ts";

/** A goal that records name and that no definition has. */
export interface UnknownGoal {
  readonly goal: string;
  readonly records: number;
  /** The goal that was probably meant. */
  readonly hint?: string;
}

/** Where one goal stands, and what it cost. */
export interface GoalRow extends GoalResult {
  /** `null` where no costs were given. */
  readonly costPerResult: ResultCost | null;
}

/** Everything that `paliers goals` says, as plain data; `--format json` prints it unchanged. */
export interface GoalsReport {
  readonly asOf: Day;
  readonly calendar: Calendar;
  readonly accounting: ReportAccounting;
  readonly unknownGoals: readonly UnknownGoal[];
  /** All goals are reached, and there is at least one. */
  readonly success: boolean;
  readonly goals: readonly GoalRow[];
}
