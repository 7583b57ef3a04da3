import type { Measurement } from "../../model/outcome/measurement.ts";
import { wilsonBounds } from "../../stats/intervals/wilson-bounds.ts";
import { zOf } from "../../stats/intervals/z-of.ts";
import type { Goal } from "./goal.ts";
import type { GoalResult } from "./goal-result.ts";

const CONFIDENCE = 0.95;

/** How far a percentage of people may lie from what a sample of them said; nothing for what has no sample. */
function errorOf(percent: number, size: number | undefined): { below: number; above: number } {
  if (size === undefined || !(size > 0)) return { below: 0, above: 0 };
  const [share, rest] = [percent / 100, (100 - percent) / 100];
  const { lower, upper } = wilsonBounds(share, rest, size, zOf({ confidence: CONFIDENCE }));
  return { below: percent - lower * 100, above: upper * 100 - percent };
}

const isPercentage = (value: number): boolean => value >= 0 && value <= 100;

/**
 * Tells how far chance in the samples could move what the last survey found, and whether the answer
 * "reached" or "not reached" stands whatever it did.
 *
 * Wilson's bounds of the last survey, widened as Newcombe does by those of the baseline where its size is
 * known; a percentage of the baseline moves the level that is asked for as well.
 *
 * @returns Nothing where the sample is not known, or a level is no percentage of people.
 */
export function surveyBounds(
  last: Measurement | undefined,
  { baseline = 0, baselineSize, counts, target }: Goal,
): Pick<GoalResult, "bounds" | "certain"> | undefined {
  if (last?.sampleSize === undefined || !(last.sampleSize > 0)) return undefined;
  const value = last.value + 0;
  if (!isPercentage(value) || !isPercentage(baseline)) return undefined;
  const factor = counts === "percent" ? 1 + target / 100 : 1;
  const level = counts === "percent" ? baseline * factor : baseline + target;
  const now = errorOf(value, last.sampleSize);
  const before = errorOf(baseline, baselineSize);
  const lower = value - Math.hypot(now.below, before.above * factor);
  const upper = value + Math.hypot(now.above, before.below * factor);
  const certain = target > 0 ? lower >= level || upper < level : upper <= level || lower > level;
  return { bounds: { value, lower, upper, confidence: CONFIDENCE }, certain };
}
