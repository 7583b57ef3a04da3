import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Reach per follower.
 *
 * Above 1 when content is shared or paid for.
 *
 * Formula: `reach / followers`. Unit: ratio (0.012 is 1.2 %).
 *
 * Source: general knowledge, not verified.
 *
 * @param facts - Facts, or any object with `reach` and `followers`.
 * @returns The rate; `null` without a reach (`no-data`), without followers (`missing-denominator`),
 *   or when there are 0 (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { reachRateByFollowers } from "paliers";
 *
 * reachRateByFollowers({ reach: 3000, followers: 4000 }).value; // => 0.75
 * ```
 * @public
 */
export function reachRateByFollowers(facts: FactsWith<"reach" | "followers">): KpiMetric {
  return quotient("reach-rate-by-followers", facts, facts.reach, facts.followers, "people");
}
