import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { engagementOf } from "../engagement-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Engaging acts per content published.
 *
 * A mean with a heavy tail: give `medianInteractionsPerPost` beside it.
 *
 * Formula: `engagement / published`.
 *
 * Denominator: contents published by the brand in the group.
 *
 * Unit: ratio, read as a number of acts for each content published.
 *
 * It does not say: how a typical post does. Acts on older posts are in it too.
 *
 * Source: general use. Meta counts organic likes and comments only, other totals with what was
 * promoted.
 *
 * @param facts - Facts, or any object with `byFamily` and `published`.
 * @returns The number; `null` when nothing was published (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { interactionsPerPost } from "paliers";
 *
 * interactionsPerPost({ byFamily: { applaud: 90, converse: 30 }, published: 8 }).value; // => 15
 * ```
 * @public
 */
export function interactionsPerPost(facts: FactsWith<"byFamily" | "published">): Quotient {
  return quotient("interactions-per-post", facts, engagementOf(facts), facts.published, {
    per: "contents",
    basis: "posts",
  });
}
