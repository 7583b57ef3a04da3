import { alphaOf } from "../stats/alpha-of.ts";
import { studentQuantile } from "../stats/distributions/student-quantile.ts";
import { fromScale } from "../stats/intervals/from-scale.ts";
import { toScale } from "../stats/intervals/to-scale.ts";
import { FEWEST_UNITS } from "./fewest-units.ts";
import type { Metric, Spread } from "./metric.ts";
import { withBounds } from "./with-bounds.ts";

/** The bounds of a value on the scale of its spread, by Student's t of its units less one. */
export function boundsOfSpread<M extends Metric>(
  metric: M,
  { units, error, scale }: Spread,
  confidence: number,
): M {
  const { value } = metric;
  // Units that are all alike show no spread, not that there is none; below is what rounding leaves.
  if (value === null || error === null || !(error > 1e-9))
    return withBounds(metric, null, null, confidence, {
      why: units < FEWEST_UNITS ? "too-few" : "no-interval",
    });
  const half = studentQuantile(1 - alphaOf({ confidence }) / 2, units - 1) * error;
  const middle = toScale(value, scale);
  const lower = Math.min(value, fromScale(middle - half, scale));
  const upper = Math.max(value, fromScale(middle + half, scale));
  return Number.isFinite(upper)
    ? withBounds(metric, lower, upper, confidence)
    : withBounds(metric, null, null, confidence);
}
