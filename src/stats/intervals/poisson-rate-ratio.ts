import { checkOptions } from "../../util/check-options.ts";
import { isObject } from "../../util/is-object.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { betaLogOddsQuantile } from "../distributions/beta-log-odds-quantile.ts";
import type { EventRate } from "./event-rate.ts";
import { noInterval } from "./no-interval.ts";
import { rateProblem } from "./rate-problem.ts";
import type { RatioInterval } from "./ratio-interval.ts";

/**
 * How many times higher one rate of acts is than another: real, when 1 lies outside the range.
 *
 * Formula: `(x₁/T₁) / (x₂/T₂)`; given the sum of the events, the first count is binomial, and the
 * exact bounds of its share are turned into odds and scaled by `T₂/T₁`.
 *
 * @param first - Events (a whole number) and exposure.
 * @param second - The rate to compare with, its exposure in the same unit.
 * @returns A ratio. Without events in the second it has no upper bound: value and upper are `null`
 *   with `unbounded`. Nulls with `no-data` without any event or without exposure.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `invalid-input` for an
 *   argument of the wrong kind, `unknown-option`.
 * @see the conditional exact test of two Poisson rates; Clopper and Pearson 1934
 *
 * @example
 * ```ts
 * import { poissonRateRatio } from "paliers/stats";
 *
 * const video = { events: 5, exposure: 10 };
 * poissonRateRatio(video, { events: 5, exposure: 10 }).upper?.toFixed(4); // => "4.3451"
 * poissonRateRatio(video, { events: 0, exposure: 10 }).unbounded; // => true
 * ```
 * @public
 */
export function poissonRateRatio(
  first: EventRate,
  second: EventRate,
  options: ConfidenceOptions = {},
): RatioInterval {
  checkOptions(options, { confidence: 1 });
  checkInput(isObject(first) && isObject(second), "{ events, exposure } twice");
  const confidence = confidenceOf(options);
  const half = (1 - confidence) / 2;
  const problems = [rateProblem(first), rateProblem(second)];
  if (problems.includes("invalid-input")) return noInterval("invalid-input", options);
  const [one, other] = [first.events, second.events];
  if (problems.includes("no-data") || one + other === 0) return noInterval("no-data", options);
  const scale = second.exposure / first.exposure;
  // Exposures too far apart for a number to tell.
  if (!Number.isFinite(scale) || scale === 0) return noInterval("unbounded", options);
  const lower = one === 0 ? 0 : Math.exp(betaLogOddsQuantile(half, one, other + 1)) * scale;
  if (other === 0) {
    const noEnd = { value: null, lower, upper: null, confidence };
    return { ...noEnd, reason: "unbounded", unbounded: true };
  }
  return {
    value: (one / other) * scale,
    lower,
    upper: Math.exp(betaLogOddsQuantile(1 - half, one + 1, other)) * scale,
    confidence,
  };
}
