import type { GoalReason, Projection } from "./goal-result.ts";

/** What the records of a goal say. */
export interface GoalReading {
  readonly value: number | null;
  readonly projection: Projection | null;
  /** How many records the value and the projection were made from. */
  readonly counted: number;
  readonly reason?: GoalReason;
}
