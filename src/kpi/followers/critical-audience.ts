import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { Metric } from "../../model/metric.ts";
import { PaliersError } from "../../util/paliers-error.ts";

/**
 * How many followers it takes before a post gets the interactions you want.
 *
 * The number is rounded up: there is no half follower.
 *
 * Formula: `wanted interactions per post / interaction rate per post by followers, rounded up`.
 * Unit: count (people).
 *
 * Source: our own definition, after the critical mass of a French article on turning an audience
 * into a community.
 *
 * @param expected - The rate to expect: an `interactionRatePerPostByFollowers`, or a number such as
 *   0.01 for 1 %.
 * @param options - `wanted`: interactions per post.
 * @returns A number of people; `null` when the rate is `null` (the rate’s reason) or 0
 *   (`zero-denominator`), and for a metric on another basis (`different-metrics`).
 * @throws `invalid-option` when `wanted` is not a positive number.
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
  { wanted }: { readonly wanted: number },
): KpiMetric {
  if (!(wanted > 0 && wanted < Number.POSITIVE_INFINITY))
    throw new PaliersError(
      "invalid-option",
      `option "wanted" is ${wanted}, expected a number above 0`,
    );
  const given: Partial<Metric> = typeof expected === "number" ? {} : expected;
  const per = typeof expected === "number" ? expected : expected.value;
  const metric = quotient("critical-audience", given, wanted, per, "people", undefined, "count");
  if (given.id !== undefined && given.id !== "interaction-rate-per-post-by-followers")
    return { ...metric, value: null, reason: "different-metrics" };
  if (metric.value === null) return { ...metric, ...(given.reason && { reason: given.reason }) };
  // 70 / 0.07 is 1000.0000000000001 in floating point: the last digits are no follower.
  return { ...metric, value: Math.ceil(Number(metric.value.toPrecision(12))) };
}
