import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { rate } from "../../metric/rate.ts";
import type { FactsWith } from "../facts-with.ts";
import { postsTimesFollowers } from "./posts-times-followers.ts";
import { publicInteractionsOf } from "./public-interactions-of.ts";

/**
 * Public interactions per post and per follower: the only basis that the benchmark of 1 % belongs
 * to.
 *
 * Private messages and clicks are left out, and so are reviews and own creations. `benchmark` says
 * whether it is excellent.
 *
 * Formula: `(applaud + amplify + converse, without messages) / (published × followers)`. Unit:
 * ratio (0.012 is 1.2 %).
 *
 * Source: a French article on turning an audience into a community: above 1 % is excellent for a
 * Facebook page. Its basis is not given; per post and per follower is our reading, after
 * Socialbakers.
 *
 * @param facts - Facts, or any object with `byFamily`, `byKind`, `published` and `followers`.
 * @returns The rate; `null` without followers (`missing-denominator`), or when nothing was
 *   published or nobody follows (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { interactionRatePerPostByFollowers } from "paliers";
 *
 * const facts = {
 *   byFamily: { applaud: 90, amplify: 20, converse: 15 },
 *   byKind: { like: 90, share: 20, comment: 10, message: 5 },
 *   published: 4,
 *   followers: 2000,
 * };
 * interactionRatePerPostByFollowers(facts).value; // => 0.015
 * ```
 * @public
 */
export function interactionRatePerPostByFollowers(
  facts: FactsWith<"byFamily" | "byKind" | "published" | "followers">,
): KpiMetric {
  return rate(
    "interaction-rate-per-post-by-followers",
    facts,
    publicInteractionsOf(facts),
    postsTimesFollowers(facts),
  );
}
