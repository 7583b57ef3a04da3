import { checkOptions } from "../../util/check-options.ts";
import { isObject } from "../../util/is-object.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import type { Proportion } from "../proportion.ts";
import type { Interval } from "./interval.ts";
import { noInterval } from "./no-interval.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/**
 * By how much two shares of different people differ, the first minus the second: real, when 0 lies
 * outside the range.
 *
 * Formula: `d = p₁ - p₂`, from `d - √((p₁-l₁)² + (u₂-p₂)²)` to `d + √((u₁-p₁)² + (p₂-l₂)²)`, where l
 * and u are the Wilson bounds of each. Above 0 the share of the first is the larger one.
 *
 * @param first - Successes and trials, whole numbers.
 * @param second - The other group, which shares nobody with the first; its share is
 *   subtracted. `difference` has it the other way round: it subtracts its first, what was before.
 * @returns A difference of shares, from -1 to 1. Nulls with `no-data` when one group is empty, with
 *   `invalid-input` for counts that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `invalid-input` for an
 *   argument of the wrong kind, `unknown-option`.
 * @see Newcombe 1998, method 10
 *
 * @example
 * ```ts
 * import { proportionDifference } from "paliers/stats";
 *
 * const climbers = { successes: 56, trials: 70 };
 * const others = { successes: 48, trials: 80 };
 * const { value, lower, upper } = proportionDifference(climbers, others);
 * value?.toFixed(2); // => "0.20"
 * lower?.toFixed(4); // => "0.0524"
 * upper?.toFixed(4); // => "0.3339"
 * ```
 * @public
 */
export function proportionDifference(
  first: Proportion,
  second: Proportion,
  options: ConfidenceOptions = {},
): Interval {
  checkOptions(options, { confidence: 1 });
  checkInput(isObject(first) && isObject(second), "{ successes, trials } twice");
  const [one, other] = [first, second].map(({ successes, trials }) => ({
    trials,
    ...wilsonInterval(successes, trials, options),
  }));
  const reasons = [one?.reason, other?.reason];
  if (reasons.includes("invalid-input")) return noInterval("invalid-input", options);
  if (
    one?.value == null ||
    one.lower === null ||
    one.upper === null ||
    other?.value == null ||
    other.lower === null ||
    other.upper === null
  ) {
    return noInterval("no-data", options);
  }
  const value = one.value - other.value;
  const below = Math.hypot(one.value - one.lower, other.upper - other.value);
  const above = Math.hypot(one.upper - one.value, other.value - other.lower);
  return {
    value,
    lower: Math.max(-1, value - below),
    upper: Math.min(1, value + above),
    confidence: confidenceOf(options),
  };
}
