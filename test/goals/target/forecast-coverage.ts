import { defineGoal } from "../../../src/goals/index.ts";
import { goalTime } from "../../../src/goals/target/goal-time.ts";
import { projectFlow } from "../../../src/goals/target/project-flow.ts";
import { DAY } from "../fixtures.ts";
import { dailyCount } from "./simulate.ts";

/** How often the bounds of the projection held, over goals that were lived to their end. */
export interface Coverage {
  readonly mean: number;
  readonly dispersion: number;
  /** Share of the goals that were projected at all. */
  readonly projected: number;
  /** Share of these whose outcome was inside the bounds. */
  readonly inside: number;
  /** Width of the bounds over the projected value, on average. */
  readonly width: number;
}

const DAYS = 90;
const ELAPSED = 30;
const goal = defineGoal({
  id: "simulated",
  counts: "conversions",
  target: 1,
  from: "2026-01-01",
  by: "2026-03-31",
});
const time = goalTime(goal, "2026-01-30", undefined);

/**
 * Lives through so many goals of 90 days and projects each on its 30th.
 *
 * @param size - What one conversion is worth; 1 for goals that count them.
 */
export function coverage(
  mean: number,
  dispersion: number,
  goals: number,
  random: () => number,
  size: () => number = () => 1,
): Coverage {
  let projected = 0;
  let inside = 0;
  let width = 0;
  for (let round = 0; round < goals; round += 1) {
    let outcome = 0;
    const flows: { at: number; size: number }[] = [];
    for (let day = 0; day < DAYS; day += 1) {
      const count = dailyCount(mean, dispersion, random);
      for (let one = 0; one < count; one += 1) {
        const flow = { at: time.start + day * DAY, size: size() };
        outcome += flow.size;
        if (day < ELAPSED) flows.push(flow);
      }
    }
    const { projection } = projectFlow(flows, 1, time);
    if (projection === null) continue;
    const { value, lower, upper } = projection;
    projected += 1;
    inside += outcome >= lower && outcome <= upper ? 1 : 0;
    width += (upper - lower) / value;
  }
  return {
    mean,
    dispersion,
    projected: projected / goals,
    inside: inside / projected,
    width: width / projected,
  };
}
