import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Likes and reactions per content published.
 *
 * A number of acts, so it may pass 1.
 *
 * Formula: `(likes + reactions) / published`.
 *
 * Denominator: contents published by the brand in the group.
 *
 * Unit: ratio, read as a number of acts for each content published.
 *
 * It does not say: how a typical post does: a few may have most of it. Acts on older posts are in
 * it too.
 *
 * Source: Avinash Kaushik, applause rate; TrueSocialMetrics. ki.social and Hootsuite use the same
 * name over followers.
 *
 * @param facts - Facts, or any object with `byKind` and `published`.
 * @returns The number; `null` when nothing was published (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { applausePerPost } from "paliers";
 *
 * applausePerPost({ byKind: { like: 45, react: 15 }, published: 20 }).value; // => 3
 * ```
 * @public
 */
export function applausePerPost(facts: FactsWith<"byKind" | "published">): Quotient {
  return quotient("applause-per-post", facts, actsOf(facts, ["like", "react"]), facts.published, {
    per: "contents",
    basis: "posts",
  });
}
