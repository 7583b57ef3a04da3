import { checkOptions } from "../../util/check-options.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import { studentQuantile } from "../distributions/student-quantile.ts";
import { isMeasure } from "../is-measure.ts";
import type { StatsReason } from "../stats-reason.ts";
import { sumOf } from "../sum-of.ts";
import { wholeOption } from "../whole-option.ts";
import type { Forecast } from "./forecast.ts";
import type { ForecastOptions } from "./forecast-options.ts";

/**
 * A straight line through values at even distances, and where it leads.
 *
 * @public
 */
export interface LinearTrend {
  /** The line at the first value. */
  readonly intercept: number | null;
  /** Change from one value to the next. */
  readonly slope: number | null;
  /** The values to come, the next one first; none without values enough. */
  readonly rows: readonly Forecast[];
  /** Why there is no line. */
  readonly reason?: StatsReason;
}

/**
 * The straight line that fits a series best, and what it says of the next values.
 *
 * Formula: least squares over t = 0 … n-1; a new value at t lies within `t(n-2) · s √(1 + 1/n + (t -
 * t̄)² / Σ(t - t̄)²)` of the line. Supposes that values stray from the line independently.
 *
 * @param values - At even distances in time, oldest first.
 * @param options - `horizon`: how many values to forecast, 1 when absent.
 * @returns Bounds `null` with `too-few` for two values; no rows and nulls with `too-few` for one, `no-data`
 *   for none, `invalid-input` when one is no number or beyond 1e150.
 * @throws `invalid-option` for a confidence not between 0 and 1, a horizon that is not whole or
 *   below 1; `invalid-input` for an argument of the wrong kind, `unknown-option`.
 * @see ordinary least squares and its prediction interval
 *
 * @example
 * ```ts
 * import { linearTrend } from "paliers/stats";
 *
 * const { slope, rows } = linearTrend([100, 91, 85, 70, 66, 50]);
 * slope?.toFixed(2); // => "-9.71"
 * rows[0]?.value.toFixed(1); // => "43.0"
 * rows[0]?.lower?.toFixed(1); // => "31.5"
 * ```
 * @public
 */
export function linearTrend(values: readonly number[], options: ForecastOptions = {}): LinearTrend {
  checkOptions(options, { horizon: 1, confidence: 1 });
  checkInput(Array.isArray(values), "a list of numbers");
  const confidence = confidenceOf(options);
  const horizon = wholeOption("horizon", options.horizon ?? 1, 1);
  const nothing = { intercept: null, slope: null, rows: [] };
  const size = values.length;
  if (!values.every(isMeasure)) return { ...nothing, reason: "invalid-input" };
  if (size < 2) return { ...nothing, reason: size === 0 ? "no-data" : "too-few" };

  const middle = (size - 1) / 2;
  const mean = sumOf(values) / size;
  const spread = (size * (size * size - 1)) / 12;
  const slope = sumOf(values.map((value, t) => (t - middle) * (value - mean))) / spread;
  const lineAt = (t: number) => mean + slope * (t - middle);
  const steps = Array.from({ length: horizon }, (_, step) => size + step);
  const line = { intercept: lineAt(0) + 0, slope: slope + 0 };
  if (size === 2) {
    const noBounds = { lower: null, upper: null, confidence };
    const rows = steps.map((t) => ({ value: lineAt(t) + 0, ...noBounds }));
    return { ...line, rows, reason: "too-few" };
  }
  const residuals = sumOf(values.map((value, t) => (value - lineAt(t)) ** 2));
  const reach =
    studentQuantile(1 - (1 - confidence) / 2, size - 2) * Math.sqrt(residuals / (size - 2));
  const rows = steps.map((t) => {
    const half = reach * Math.sqrt(1 + 1 / size + (t - middle) ** 2 / spread);
    const value = lineAt(t);
    return { value: value + 0, lower: value - half + 0, upper: value + half + 0, confidence };
  });
  return { ...line, rows };
}
