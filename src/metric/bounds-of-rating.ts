import { alphaOf } from "../stats/alpha-of.ts";
import { studentQuantile } from "../stats/distributions/student-quantile.ts";
import type { Metric } from "./metric.ts";
import { withBounds } from "./with-bounds.ts";

/** Student's bounds of a mean of ratings, from their sum, the sum of their squares and their number. */
export function boundsOfRating<M extends Metric>(metric: M, confidence = 0.95): M {
  const alpha = alphaOf({ confidence });
  const { value, numerator, denominator, parts } = metric;
  if (value === null) return withBounds(metric, null, null, confidence);
  const n = denominator ?? 0;
  if (!Number.isSafeInteger(n) || n < 2)
    return withBounds(metric, null, null, confidence, { why: "too-few" });
  const variance = ((parts?.["squares"] ?? Number.NaN) - value * (numerator ?? 0)) / (n - 1);
  // Ratings that are all alike show no spread, not that there is none; below is what rounding leaves.
  // A mean that no ratings from 0 to 1 have (more was taken back than given) has no interval either.
  if (!(variance > 1e-12 && value >= 0 && value <= 1))
    return withBounds(metric, null, null, confidence);
  const half = studentQuantile(1 - alpha / 2, n - 1) * Math.sqrt(variance / n);
  const [lower, upper] = [Math.max(0, value - half), Math.min(1, value + half)];
  return withBounds(metric, lower, upper, confidence, { doubt: "acts" });
}
