import { isObject } from "../../util/is-object.ts";
import type { GoalResult } from "./goal-result.ts";

/** Tells whether a value is what `track` returned, or came back from JSON. Types promise it; JavaScript does not. */
export function isGoalResult(result: unknown): result is GoalResult {
  if (!isObject(result)) return false;
  const { measures, goal, status } = { measures: "", goal: null, status: null, ...result };
  return measures === "goal" && isObject(goal) && typeof status === "string";
}
