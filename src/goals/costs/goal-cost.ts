import type { Cost } from "../../model/outcome/cost.ts";
import type { GoalResult } from "../target/goal-result.ts";
import type { CostOptions } from "./cost-options.ts";
import type { CostTotal } from "./cost-total.ts";
import { priceCosts } from "./price-costs.ts";
import { sumCosts } from "./sum-costs.ts";

/** Adds up the costs of a goal's days, as they were known when the result was made: both sides see the same time. */
export function goalCost(
  { goal, asOf }: GoalResult,
  costs: Iterable<Cost>,
  options: CostOptions,
): CostTotal {
  return sumCosts(priceCosts(costs, { from: goal.from, to: goal.by, ...options }, asOf));
}
