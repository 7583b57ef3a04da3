import { checkOptions } from "../../util/check-options.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { chiSquareQuantile } from "../distributions/chi-square-quantile.ts";
import type { Interval } from "./interval.ts";
import { noInterval } from "./no-interval.ts";
import { rateProblem } from "./rate-problem.ts";

/**
 * The range that a rate of acts may stand for: interactions per post, per impression, per day.
 *
 * Formula: `χ²(α/2; 2x) / 2T` to `χ²(1-α/2; 2x+2) / 2T`, exact; the lower bound is 0 without events.
 * It supposes that acts come one by one: bursts make the truth wider.
 *
 * @param events - A whole number of acts.
 * @param exposure - What they are counted over, above zero, in any unit.
 * @returns Events per unit of exposure; may pass 1. Nulls with `no-data` without exposure, with
 *   `invalid-input` when there are events all the same, or when a number cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `unknown-option`.
 * @see Garwood 1936
 *
 * @example
 * ```ts
 * import { poissonInterval } from "paliers/stats";
 *
 * poissonInterval(10, 10).value; // => 1
 * poissonInterval(10, 10).lower?.toFixed(4); // => "0.4795"
 * poissonInterval(3, 0).reason; // => "invalid-input"
 * ```
 * @public
 */
export function poissonInterval(
  events: number,
  exposure: number,
  options: ConfidenceOptions = {},
): Interval {
  checkOptions(options, { confidence: 1 });
  const confidence = confidenceOf(options);
  const half = (1 - confidence) / 2;
  const problem = rateProblem({ events, exposure });
  if (problem !== null) return noInterval(problem, options);
  const value = events / exposure;
  const lower = events === 0 ? 0 : chiSquareQuantile(half, 2 * events) / 2 / exposure;
  const upper = chiSquareQuantile(1 - half, 2 * events + 2) / 2 / exposure;
  // An exposure of nearly nothing: the rate is beyond what a number holds.
  if (!Number.isFinite(upper)) return noInterval("unbounded", options);
  return { value, lower, upper, confidence };
}
