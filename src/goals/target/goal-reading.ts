import type { GoalReason, GoalResult, Projection } from "./goal-result.ts";

/** What the records of a goal say. */
export interface GoalReading extends Pick<GoalResult, "bounds" | "certain"> {
  readonly value: number | null;
  readonly projection: Projection | null;
  /** How many records the value and the projection were made from. */
  readonly counted: number;
  /** Records that take back what is not there. */
  readonly unmatchedUndoes?: number;
  readonly reason?: GoalReason;
}
