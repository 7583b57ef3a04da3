import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * How often a person who was reached saw it: the frequency.
 *
 * At least 1 by nature. Exports hold rows where it is below: they are reported, never repaired.
 *
 * Formula: `impressions / reach`. Unit: ratio, read as a number of times (2.1 is 2.1 times).
 *
 * Source: advertising practice, frequency.
 *
 * @param facts - Facts, or any object with `impressions` and `reach`.
 * @returns The rate; `null` without impressions (`no-data`), without a reach
 *   (`missing-denominator`), or when it is 0 (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { impressionsPerPersonReached } from "paliers";
 *
 * impressionsPerPersonReached({ impressions: 8400, reach: 4000 }).value; // => 2.1
 * ```
 * @public
 */
export function impressionsPerPersonReached(facts: FactsWith<"impressions" | "reach">): KpiMetric {
  return quotient(
    "impressions-per-person-reached",
    facts,
    facts.impressions,
    facts.reach,
    "acts",
    "people",
  );
}
