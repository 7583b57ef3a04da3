import type { ConfidenceOptions } from "../confidence-options.ts";
import type { Proportion } from "../proportion.ts";
import type { Interval } from "./interval.ts";
import { noInterval } from "./no-interval.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/**
 * By how much two shares of different people differ: real, when 0 lies outside the range.
 *
 * Formula: `d = p₁ - p₂`, from `d - √((p₁-l₁)² + (u₂-p₂)²)` to `d + √((u₁-p₁)² + (p₂-l₂)²)`, where l
 * and u are the Wilson bounds of each.
 *
 * @param first - Successes and trials, whole numbers.
 * @param second - The other group, which shares nobody with the first.
 * @returns A difference of shares, from -1 to 1. Nulls with `no-data` when one group is empty, with
 *   `invalid-input` for counts that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1.
 * @see Newcombe 1998, method 10
 *
 * @example
 * ```ts
 * import { proportionDifference } from "paliers/stats";
 *
 * const after = { successes: 56, trials: 70 };
 * const before = { successes: 48, trials: 80 };
 * const { estimate, lower, upper } = proportionDifference(after, before);
 * estimate?.toFixed(2); // => "0.20"
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
  const [one, other] = [first, second].map(({ successes, trials }) => ({
    trials,
    ...wilsonInterval(successes, trials, options),
  }));
  const reasons = [one?.reason, other?.reason];
  if (reasons.includes("invalid-input")) return noInterval("invalid-input");
  if (
    one?.estimate == null ||
    one.lower === null ||
    one.upper === null ||
    other?.estimate == null ||
    other.lower === null ||
    other.upper === null
  ) {
    return noInterval("no-data");
  }
  const estimate = one.estimate - other.estimate;
  const below = Math.hypot(one.estimate - one.lower, other.upper - other.estimate);
  const above = Math.hypot(one.upper - one.estimate, other.estimate - other.lower);
  return {
    estimate,
    lower: Math.max(-1, estimate - below),
    upper: Math.min(1, estimate + above),
  };
}
