import type { Quotient } from "../../metric/metric.ts";
import { quotientOf } from "../../metric/quotient-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withTotals } from "../with-totals.ts";

/**
 * Reach per follower.
 *
 * Above 1 when content is shared or paid for.
 *
 * Formula: `reach / followers`.
 *
 * Denominator: followers: the mean of the snapshots of the group, or what the rollup was asked for.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: what share of the followers was reached: reach is added up over exposures, and
 * one person reached twice counts twice, and it may be somebody who does not follow.
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
export function reachRateByFollowers(facts: FactsWith<"reach" | "followers">): Quotient {
  const metric = quotientOf(
    "reach-rate-by-followers",
    facts,
    read(facts, "reach"),
    facts.followers,
    { counts: "people", basis: "followers" },
  );
  return withTotals(metric, facts, "reach");
}
