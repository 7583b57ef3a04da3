import { PaliersError } from "../../util/paliers-error.ts";
import { rowsOf } from "../rows-of.ts";
import type { GoalResult } from "./goal-result.ts";

/**
 * Tells whether the business has what it wanted: at least one goal, and all of them reached.
 *
 * It takes goal results and nothing else. A million likes change nothing here, and a brand without
 * a single interaction can succeed.
 *
 * @param results - What `track` returned.
 * @returns `false` without any goal.
 * @throws `engagement-is-not-success` for a metric that the types did not stop, `invalid-input` for
 *   anything else that is no goal result.
 * @see the source article A2: engagement is not success
 *
 * @example
 * ```ts
 * import { defineGoal, success, track } from "paliers/goals";
 *
 * const cv = defineGoal({ id: "cv", counts: "conversions", target: 1, from: "2026-01-01", by: "2026-01-31" });
 * const received = [{ id: "a", at: Date.parse("2026-01-05T09:00:00Z"), goal: "cv" }] as const;
 * success([track(received, cv, { asOf: "2026-01-31" })]); // => true
 * success([]); // => false
 * ```
 * @public
 */
export function success(results: readonly GoalResult[]): boolean {
  const rows = rowsOf(results);
  for (const [index, result] of rows.entries()) checkResult(result, index);
  return rows.length > 0 && rows.every(({ status }) => status === "reached");
}

/** Metrics look like results to JavaScript; a program that mixes them up must not be told "success". */
function checkResult(result: unknown, index: number): void {
  if (typeof result === "object" && result !== null) {
    const { measures, id, status } = { measures: "", id: "", status: "", ...result };
    if (measures === "goal" && status !== "") return;
    if (measures !== "" && measures !== "goal") {
      throw new PaliersError(
        "engagement-is-not-success",
        `success() got "${id}" (${measures}) at index ${index}`,
      );
    }
  }
  throw new PaliersError("invalid-input", `success() got no goal result at index ${index}`);
}
