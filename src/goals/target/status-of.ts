import type { GoalStatus } from "./goal-result.ts";

/** 0.3 / (1/3) is a little less than 0.9 in binary numbers: that alone is not behind. */
const ROUNDING = 1e-12;

/** Says in one word where a goal stands. A target once reached is reached, whatever the schedule said. */
export function statusOf(
  progress: number | null,
  pace: number | null,
  isOver: boolean,
  tolerance: number,
): GoalStatus {
  if (progress === null) return "no-data";
  if (progress >= 1) return "reached";
  if (isOver || pace === null) return "missed";
  if (pace < 1 - tolerance - ROUNDING) return "behind";
  return pace >= 1 + tolerance - ROUNDING ? "ahead" : "on-track";
}
