import type { Cost } from "../../model/outcome/cost.ts";
import { checkOptions } from "../../util/check-options.ts";
import { roundHalfAway } from "../round-half-away.ts";
import type { GoalResult } from "../target/goal-result.ts";
import { COST_OPTIONS, type CostOptions } from "./cost-options.ts";
import type { ResultCost } from "./cost-ratio.ts";
import { goalCost } from "./goal-cost.ts";
import { resultsOf } from "./results-of.ts";

/**
 * Tells what one result of a goal cost: a customer, a CV, a point of awareness.
 *
 * Formula: cost / results. Results are conversions, units of money, points, or percent of the
 * baseline, counted in the direction of the target: for five complaints fewer, five.
 *
 * @param costs - Those inside the goal's days and before `asOf` count; `from` takes in what was spent earlier.
 * @param result - What `track` returned.
 * @param options - As for `totalCost`.
 * @returns Money, rounded to whole minor units, beside what it was made of. `null` when the goal
 *   brought nothing (`no-results`), without costs (`no-cost`), and for two currencies without a rate
 *   (`mixed-currency`).
 * @throws What `totalCost` throws; `invalid-input` for what is no result of `track`.
 *
 * @example
 * ```ts
 * import { costPerResult, defineGoal, money, track } from "paliers/goals";
 *
 * const cv = defineGoal({ id: "cv", counts: "conversions", target: 40, from: "2026-01-01", by: "2026-01-31" });
 * const at = Date.parse("2026-01-10T09:00:00Z");
 * const received = track([{ id: "a", at, goal: "cv" }, { id: "b", at, goal: "cv" }], cv, { asOf: "2026-01-31" });
 * const spent = [{ id: "1", at, amount: money(500, "EUR"), activity: "recruitment" }];
 * costPerResult(spent, received).value; // => { minor: 25000, currency: "EUR" }
 * ```
 * @public
 */
export function costPerResult(
  costs: Iterable<Cost>,
  result: GoalResult,
  options: CostOptions = {},
): ResultCost {
  checkOptions(options, COST_OPTIONS);
  const { value: cost, reason } = goalCost(costs, result, options);
  const results = resultsOf(result);
  const each = { measures: "cost", id: "cost-per-result", cost, results } as const;
  if (cost === null) return { ...each, value: null, reason: reason ?? "no-cost" };
  if (results === null || results <= 0) return { ...each, value: null, reason: "no-results" };
  return {
    ...each,
    value: { minor: roundHalfAway(cost.minor / results), currency: cost.currency },
  };
}
