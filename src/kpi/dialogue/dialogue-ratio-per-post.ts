import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withCarried } from "../with-carried.ts";

/**
 * Answers, of people and of the brand, per content published: dialogue instead of discourse.
 *
 * Needs `inReplyTo` in the data. What the brand passes on counts with its replies.
 *
 * Formula: `(answers of people + replies of the brand) / published`.
 *
 * Denominator: contents published by the brand in the group.
 *
 * Unit: ratio, read as a number of acts for each content published.
 *
 * It does not say: whether the two sides answer each other: see `dialogue`.
 *
 * Source: our own definition, after a French article on turning an audience into a community.
 *
 * @param facts - Facts, or any object with `answers`, `brandReplies` and `published`.
 * @returns The number; `null` when nothing was published (`zero-denominator`), or when no row
 *   of the input said what it answers (`no-data`).
 *
 * @example
 * ```ts
 * import { dialogueRatioPerPost } from "paliers";
 *
 * dialogueRatioPerPost({ answers: 40, brandReplies: 20, published: 12 }).value; // => 5
 * ```
 * @public
 */
export function dialogueRatioPerPost(
  facts: FactsWith<"answers" | "brandReplies" | "published">,
): Quotient {
  const metric = quotient(
    "dialogue-ratio-per-post",
    facts,
    read(facts, "answers") + facts.brandReplies,
    facts.published,
    { per: "contents", basis: "posts" },
  );
  return withCarried(metric, facts, "inReplyTo");
}
