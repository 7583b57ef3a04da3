import { checkOptions } from "../../util/check-options.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import { zOf } from "../intervals/z-of.ts";
import { isMeasure } from "../is-measure.ts";
import type { StatsReason } from "../stats-reason.ts";
import { sumOf } from "../sum-of.ts";
import { wholeOption } from "../whole-option.ts";
import type { Forecast } from "./forecast.ts";
import type { ForecastOptions } from "./forecast-options.ts";

/**
 * How fast the past is forgotten: both required, since no default suits every series.
 *
 * @public
 */
export interface HoltOptions extends ForecastOptions {
  /** Weight of the newest value in the level, from 0 (never learns) to 1 (forgets at once). */
  readonly alpha: number;
  /** Weight of the newest step in the trend, from 0 to 1. */
  readonly beta: number;
}

/**
 * A level and a trend that follow the series.
 *
 * @public
 */
export interface Holt {
  /** Where the series stands at its end. */
  readonly level: number | null;
  /** Change from one value to the next, at its end. */
  readonly trend: number | null;
  /** Sum of the squared one-step errors, from the third value on. */
  readonly squaredErrors: number | null;
  /** The values to come, the next one first; none without values enough. */
  readonly rows: readonly Forecast[];
  /** Why there is no forecast. */
  readonly reason?: StatsReason;
}

function weightOf(name: string, weight: number | undefined): number {
  if (weight === undefined)
    throw new PaliersError("missing-option", `option "${name}" is missing, a number from 0 to 1`);
  if (weight >= 0 && weight <= 1) return weight;
  throw new PaliersError(
    "invalid-option",
    `option "${name}" is ${weight}, expected a number from 0 to 1`,
  );
}

/**
 * Follows a level and a trend that change with time, and says where they lead.
 *
 * Formula: starts at the second value with the first step as trend; then `level = α y + (1-α)(level +
 * trend)`, `trend = β Δlevel + (1-β) trend`. Bounds: normal, with the variance of the one-step errors
 * times `1 + Σ (α (1 + jβ))²` over the steps before.
 *
 * @param values - At even distances in time, oldest first.
 * @returns Bounds `null` with `too-few` for two or three values; no rows and nulls with `too-few` for one,
 *   `no-data` for none, `invalid-input` when one is no number or beyond 1e150.
 * @throws `invalid-option` for a weight outside 0 to 1, a confidence not between 0 and 1, a horizon
 *   that is not whole or below 1; `missing-option` without a weight; `invalid-input` for an
 *   argument of the wrong kind, `unknown-option`.
 * @see Holt 1957; R, stats::HoltWinters with gamma = FALSE
 *
 * @example
 * ```ts
 * import { holt } from "paliers/stats";
 *
 * const { level, trend, rows } = holt([10, 20, 30, 40], { alpha: 0.5, beta: 0.5, horizon: 2 });
 * [level, trend]; // => [40, 10]
 * rows.map(({ value }) => value); // => [50, 60]
 * ```
 * @public
 */
export function holt(values: readonly number[], options: HoltOptions): Holt {
  const given: Partial<HoltOptions> = options ?? {};
  checkOptions(given, { alpha: 1, beta: 1, horizon: 1, confidence: 1 });
  checkInput(Array.isArray(values), "a list of numbers");
  const confidence = confidenceOf(given);
  const z = zOf(given);
  const horizon = wholeOption("horizon", given.horizon ?? 1, 1);
  const alpha = weightOf("alpha", given.alpha);
  const beta = weightOf("beta", given.beta);
  const nothing = { level: null, trend: null, squaredErrors: null, rows: [] };
  if (!values.every(isMeasure)) return { ...nothing, reason: "invalid-input" };
  const [first, second, ...others] = values;
  if (first === undefined) return { ...nothing, reason: "no-data" };
  if (second === undefined) return { ...nothing, reason: "too-few" };

  let level = second;
  let trend = second - first;
  const errors: number[] = [];
  for (const value of others) {
    const expected = level + trend;
    errors.push(value - expected);
    const next = alpha * value + (1 - alpha) * expected;
    trend = beta * (next - level) + (1 - beta) * trend;
    level = next;
  }
  const count = errors.length;
  const mean = sumOf(errors) / count;
  const variance = sumOf(errors.map((error) => (error - mean) ** 2)) / (count - 1);
  let growth = 1;
  const rows = Array.from({ length: horizon }, (_, before): Forecast => {
    if (before > 0) growth += (alpha * (1 + before * beta)) ** 2;
    const value = level + (before + 1) * trend + 0;
    if (count < 2) return { value, lower: null, upper: null, confidence };
    const half = z * Math.sqrt(variance * growth);
    return { value, lower: value - half + 0, upper: value + half + 0, confidence };
  });
  return {
    level: level + 0,
    trend: trend + 0,
    squaredErrors: sumOf(errors.map((error) => error * error)),
    rows,
    ...(count < 2 && { reason: "too-few" }),
  };
}
