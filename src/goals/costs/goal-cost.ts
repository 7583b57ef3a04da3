import type { Cost } from "../../model/outcome/cost.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { GoalResult } from "../target/goal-result.ts";
import { isGoalResult } from "../target/is-goal-result.ts";
import type { CostOptions } from "./cost-options.ts";
import type { CostTotal } from "./cost-total.ts";
import { priceCosts } from "./price-costs.ts";
import { sumCosts } from "./sum-costs.ts";

/** Adds up the costs of a goal's days, as they were known when the result was made: both sides see the same time. */
export function goalCost(
  costs: Iterable<Cost>,
  result: GoalResult,
  options: CostOptions,
): CostTotal {
  if (!isGoalResult(result))
    throw new PaliersError("invalid-input", "expected costs, then a result of track");
  const { goal, asOf } = result;
  const { from = goal.from, to = goal.by } = options;
  return sumCosts(priceCosts(costs, { ...options, from, to }, asOf));
}
