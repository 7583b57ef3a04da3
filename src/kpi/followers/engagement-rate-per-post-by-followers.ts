import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { engagementOf } from "../engagement-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { postsTimesFollowers } from "./posts-times-followers.ts";

/**
 * Engaging acts per post and per follower.
 *
 * What most benchmarks mean by engagement rate. It does not grow with the number of posts.
 *
 * Formula: `engagement / (published × followers)`.
 *
 * Denominator: contents published by the brand, times its followers.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: how a typical post does: a few posts may have most of the acts. Acts on older
 * posts are in it too.
 *
 * Source: Socialbakers, 2014.
 *
 * @param facts - Facts, or any object with `byFamily`, `published` and `followers`.
 * @returns The rate; `null` without followers (`missing-denominator`), or when nothing was
 *   published or nobody follows (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { engagementRatePerPostByFollowers } from "paliers";
 *
 * const facts = { byFamily: { applaud: 90, converse: 10 }, published: 5, followers: 1000 };
 * engagementRatePerPostByFollowers(facts).value; // => 0.02
 * ```
 * @public
 */
export function engagementRatePerPostByFollowers(
  facts: FactsWith<"byFamily" | "published" | "followers">,
): Quotient {
  return quotient(
    "engagement-rate-per-post-by-followers",
    facts,
    engagementOf(facts),
    postsTimesFollowers(facts),
    { per: "exposure", basis: "followers" },
  );
}
