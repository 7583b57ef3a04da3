import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Shares per content published.
 *
 * A number of acts, so it may pass 1.
 *
 * Formula: `shares / published`.
 *
 * Denominator: contents published by the brand in the group.
 *
 * Unit: ratio, read as a number of acts for each content published.
 *
 * It does not say: how a typical post does: a few may have most of it. Acts on older posts are in
 * it too.
 *
 * Source: Avinash Kaushik, amplification rate; TrueSocialMetrics. ki.social and Hootsuite use the
 * same name over followers.
 *
 * @param facts - Facts, or any object with `byKind` and `published`.
 * @returns The number; `null` when nothing was published (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { amplificationPerPost } from "paliers";
 *
 * amplificationPerPost({ byKind: { share: 60 }, published: 20 }).value; // => 3
 * ```
 * @public
 */
export function amplificationPerPost(facts: FactsWith<"byKind" | "published">): Quotient {
  return quotient("amplification-per-post", facts, actsOf(facts, ["share"]), facts.published, {
    per: "contents",
    basis: "posts",
  });
}
