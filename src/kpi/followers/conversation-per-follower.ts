import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { rate } from "../../metric/rate.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Comments and replies per follower.
 *
 * Grows with the number of posts: for a comparison see the same per post.
 *
 * Formula: `(comments + replies) / followers`. Unit: ratio (0.012 is 1.2 %).
 *
 * Source: ki.social.
 *
 * @param facts - Facts, or any object with `byKind` and `followers`.
 * @returns The rate; `null` without followers (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { conversationPerFollower } from "paliers";
 *
 * conversationPerFollower({ byKind: { comment: 45, reply: 15 }, followers: 1500 }).value; // => 0.04
 * ```
 * @public
 */
export function conversationPerFollower(facts: FactsWith<"byKind" | "followers">): KpiMetric {
  return rate(
    "conversation-per-follower",
    facts,
    actsOf(facts, ["comment", "reply"]),
    facts.followers,
  );
}
