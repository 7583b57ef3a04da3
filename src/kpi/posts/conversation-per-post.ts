import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Comments and replies per content published.
 *
 * A number of acts, so it may pass 1.
 *
 * Formula: `(comments + replies) / published`. Unit: ratio, read as a number of acts for each
 * content published.
 *
 * Source: Avinash Kaushik, conversation rate; TrueSocialMetrics. ki.social uses the same name over
 * followers.
 *
 * @param facts - Facts, or any object with `byKind` and `published`.
 * @returns The number; `null` when nothing was published (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { conversationPerPost } from "paliers";
 *
 * conversationPerPost({ byKind: { comment: 45, reply: 15 }, published: 20 }).value; // => 3
 * ```
 * @public
 */
export function conversationPerPost(facts: FactsWith<"byKind" | "published">): KpiMetric {
  return quotient(
    "conversation-per-post",
    facts,
    actsOf(facts, ["comment", "reply"]),
    facts.published,
    "acts",
    "contents",
  );
}
