import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Shares per follower.
 *
 * Grows with the number of posts: for a comparison see the same per post.
 *
 * Formula: `shares / followers`.
 *
 * Denominator: followers: the mean of the snapshots of the group, or what the rollup was asked for.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: that followers acted: others act too, which is how it may pass 1. Over a longer
 * period it grows with the number of posts.
 *
 * Source: ki.social; Hootsuite.
 *
 * @param facts - Facts, or any object with `byKind` and `followers`.
 * @returns The rate; `null` without followers (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { amplificationPerFollower } from "paliers";
 *
 * amplificationPerFollower({ byKind: { share: 60 }, followers: 1500 }).value; // => 0.04
 * ```
 * @public
 */
export function amplificationPerFollower(facts: FactsWith<"byKind" | "followers">): Quotient {
  return quotient("amplification-per-follower", facts, actsOf(facts, ["share"]), facts.followers, {
    per: "exposure",
    basis: "followers",
  });
}
