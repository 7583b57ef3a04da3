import { alphaOf } from "../stats/alpha-of.ts";
import { studentQuantile } from "../stats/distributions/student-quantile.ts";
import { fromScale } from "../stats/intervals/from-scale.ts";
import { toScale } from "../stats/intervals/to-scale.ts";
import type { Metric } from "./metric.ts";

/**
 * The bounds of a difference where both sides know the spread of their units.
 *
 * The two are set apart on the scale of their errors, with Student's t of the smaller side less one.
 * The bounds are then those steps around the middle of the two, in the unit of the KPI: they hold 0
 * just where those on the scale do.
 *
 * @returns Nothing where one side has no spread, or has it on another scale.
 */
export function differOnScale(
  before: Metric,
  after: Metric,
  confidence: number,
): { readonly lower: number; readonly upper: number } | null {
  const [a, b] = [after.spread, before.spread];
  if (a === undefined || b === undefined || a.scale !== b.scale) return null;
  if (a.error === null || b.error === null || after.value === null || before.value === null)
    return null;
  const { scale } = a;
  const error = Math.hypot(a.error, b.error);
  const degrees = Math.min(a.units, b.units) - 1;
  const half = studentQuantile(1 - alphaOf({ confidence }) / 2, degrees) * error;
  const [from, to] = [toScale(before.value, scale), toScale(after.value, scale)];
  const middle = (from + to) / 2;
  const at = (step: number): number =>
    fromScale(middle + step / 2, scale) - fromScale(middle - step / 2, scale);
  const [lower, upper] = [at(to - from - half), at(to - from + half)];
  return Number.isFinite(upper - lower) ? { lower, upper } : null;
}
