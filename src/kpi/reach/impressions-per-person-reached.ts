import type { Quotient } from "../../metric/metric.ts";
import { quotientOf } from "../../metric/quotient-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withTotals } from "../with-totals.ts";

/**
 * How often a person who was reached saw it: the frequency.
 *
 * At least 1 by nature. Exports hold rows where it is below: they are reported, never repaired.
 *
 * Formula: `impressions / reach`.
 *
 * Denominator: people reached, added up over the exposures: somebody reached by two posts counts
 * twice.
 *
 * Unit: ratio, read as a number of times (2.1 is 2.1 times).
 *
 * It does not say: how many people saw it once only. Over several posts it is too low, since their
 * reach overlaps.
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
export function impressionsPerPersonReached(facts: FactsWith<"impressions" | "reach">): Quotient {
  const metric = quotientOf(
    "impressions-per-person-reached",
    facts,
    read(facts, "impressions"),
    facts.reach,
    { per: "people", basis: "reach" },
  );
  return withTotals(metric, facts, "reach");
}
