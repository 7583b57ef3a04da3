import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { engagementOf } from "../engagement-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Engaging acts per follower of the account.
 *
 * May pass 1: one follower acts several times, and people who do not follow act too.
 *
 * Formula: `engagement / followers`.
 *
 * Denominator: followers: the mean of the snapshots of the group, or what the rollup was asked for.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: that followers acted: others act too, which is how it may pass 1. Over a longer
 * period it grows with the number of posts.
 *
 * Source: general use; a sum over 30 days is what one vendor calls the page rate.
 *
 * @param facts - Facts, or any object with `byFamily` and `followers`.
 * @returns The rate; `null` without followers (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { engagementRateByFollowers } from "paliers";
 *
 * const facts = { byFamily: { applaud: 30, amplify: 6 }, followers: 1200 };
 * engagementRateByFollowers(facts).value; // => 0.03
 * ```
 * @public
 */
export function engagementRateByFollowers(facts: FactsWith<"byFamily" | "followers">): Quotient {
  return quotient("engagement-rate-by-followers", facts, engagementOf(facts), facts.followers, {
    per: "exposure",
    basis: "followers",
  });
}
