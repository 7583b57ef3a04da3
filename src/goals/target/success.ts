import { checkOptions } from "../../util/check-options.ts";
import { checkWord } from "../../util/check-word.ts";
import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { rowsOf } from "../rows-of.ts";
import type { GoalResult } from "./goal-result.ts";
import { isGoalResult } from "./is-goal-result.ts";

declare const engagementIsNotSuccess: unique symbol;

/**
 * What everything that is no goal result turns into before `success`: nothing is of this type, so that a
 * metric, a credit or a cost does not compile, and the error says why.
 *
 * @public
 */
export interface OnlyGoalResultsAreSuccess {
  /** Engagement is a means: success is measured against a goal. */
  readonly [engagementIsNotSuccess]: "give success what track returned";
}

/**
 * What counts as reached.
 *
 * @public
 */
export interface SuccessOptions {
  /** Whether a survey counts that reached its target within the error of its samples: `refuse` when absent. */
  readonly uncertain?: "accept" | "refuse" | undefined;
}

/**
 * Tells whether the business has what it wanted: at least one goal, and all of them reached.
 *
 * It takes goal results and nothing else. A million likes change nothing here, and a brand without
 * a single interaction can succeed. A survey that has reached its target only within the error of its
 * samples (`certain: false`) may have moved by chance: it is no success unless one says so.
 *
 * @param results - What `track` returned.
 * @param options - `uncertain`: `accept` takes what is reached but not certain.
 * @returns `false` without any goal.
 * @throws `engagement-is-not-success` for a metric that the types did not stop, `invalid-input` for
 *   anything else that is no goal result; `unknown-word`, `unknown-option`.
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
export function success<Result>(
  results: readonly (Result extends GoalResult ? Result : OnlyGoalResultsAreSuccess)[],
  options: SuccessOptions = {},
): boolean {
  checkOptions(options, { uncertain: 1 });
  const { uncertain = "refuse" } = options;
  checkWord('option "uncertain" is', uncertain, ["accept", "refuse"]);
  const rows = rowsOf<unknown>(results);
  const accepted = uncertain === "accept" ? ["surely", "perhaps"] : ["surely"];
  return rows.map(reachedOf).every((reached) => accepted.includes(reached)) && rows.length > 0;
}

/** Metrics look like results to JavaScript; a program that mixes them up must not be told "success". */
function reachedOf(result: unknown, index: number): "surely" | "perhaps" | "no" {
  if (isGoalResult(result)) {
    if (result.status !== "reached") return "no";
    return result.certain === false ? "perhaps" : "surely";
  }
  const { measures, id } = { measures: "", id: "", ...(isObject(result) ? result : undefined) };
  if (measures === "" || measures === "goal")
    throw new PaliersError("invalid-input", `success() got no goal result at index ${index}`);
  throw new PaliersError(
    "engagement-is-not-success",
    `success() got "${id}" (${measures}) at index ${index}`,
  );
}
