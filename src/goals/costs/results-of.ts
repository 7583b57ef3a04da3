import type { GoalResult } from "../target/goal-result.ts";

/** How much a goal brought, in the direction of its target: conversions, units of money, points, or percent of the baseline. */
export function resultsOf({ goal, value }: GoalResult): number | null {
  if (value === null) return null;
  const { baseline = 0 } = goal;
  const change = (value - baseline) * Math.sign(goal.target);
  return (goal.counts === "percent" ? (change / baseline) * 100 : change) + 0;
}
