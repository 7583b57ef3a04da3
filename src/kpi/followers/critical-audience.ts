import type { Metric, Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { checkOptions } from "../../util/check-options.ts";
import { fieldOf } from "../../util/field-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { neededOption } from "../needed-option.ts";

/**
 * What a critical audience is for.
 *
 * @public
 */
export interface CriticalAudienceOptions {
  /** The interactions that one post should get: above 0. */
  readonly wanted: number;
}

/**
 * How many followers it takes before a post gets the interactions you want.
 *
 * The number is rounded up: there is no half follower.
 *
 * Formula: `wanted interactions per post / interaction rate per post by followers, rounded up`.
 *
 * Denominator: the rate that you have or expect.
 *
 * Unit: count (people).
 *
 * It does not say: that the rate stays the same while the audience grows: it usually falls.
 *
 * Source: our own definition, after the critical mass of a French article on turning an audience
 * into a community.
 *
 * @param expected - The rate to expect: an `interactionRatePerPostByFollowers`, or a number such as
 *   0.01 for 1 %.
 * @param options - `wanted`: interactions per post.
 * @returns A number of people; `null` when the rate is `null` (the rate’s reason) or 0
 *   (`zero-denominator`), and for a metric on another basis (`different-metrics`).
 * @throws `missing-option` without `wanted`, `invalid-option` when it is not a positive number;
 *   `unknown-option`; `invalid-input` for what is neither a metric nor a number.
 *
 * @example
 * ```ts
 * import { criticalAudience } from "paliers";
 *
 * criticalAudience(0.01, { wanted: 50 }).value; // => 5000
 * criticalAudience(0.002, { wanted: 50 }).value; // => 25000
 * ```
 * @public
 */
export function criticalAudience(
  expected: Metric | number,
  options: CriticalAudienceOptions,
): Quotient {
  checkOptions(options ?? {}, { wanted: 1 });
  const wanted = neededOption(options, "wanted");
  if (!(wanted > 0 && wanted < Number.POSITIVE_INFINITY))
    throw new PaliersError(
      "invalid-option",
      `option "wanted" is ${wanted}, expected a number above 0`,
    );
  const given = typeof expected === "number" ? undefined : expected;
  const per =
    typeof expected === "number" ? expected : fieldOf(expected, "value", "a metric or a number,");
  const metric = quotient("critical-audience", given ?? {}, wanted, per, {
    counts: "people",
    unit: "count",
  });
  if (given !== undefined && given.id !== "interaction-rate-per-post-by-followers")
    return { ...metric, value: null, reason: "different-metrics" };
  if (metric.value === null) return { ...metric, reason: given?.reason ?? metric.reason };
  // 70 / 0.07 is 1000.0000000000001 in floating point: the last digits are no follower.
  return { ...metric, value: Math.ceil(Number(metric.value.toPrecision(12))) };
}
