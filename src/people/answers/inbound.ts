import type { BuiltInKind } from "../../model/kind.ts";
import type { Rule } from "../../taxonomy/rule.ts";

const TALK: readonly BuiltInKind[] = [
  "comment",
  "reply",
  "mention",
  "message",
  "ask",
  "answer",
  "rate",
  "review",
  "idea",
  "post",
];

/**
 * What wants an answer of the brand, unless told otherwise: what people say to it, and all that is negative.
 *
 * Comments, mentions, messages, reviews and questions in the brand's spaces (an advertisement's thread
 * included), and negative talk anywhere.
 *
 * Source: our own definition, after a French article that asks to answer the unhappy, and after the
 * inboxes of social media tools (Sprout Social).
 *
 * @example
 * ```ts
 * import { INBOUND } from "paliers";
 *
 * INBOUND[1]?.sentiment; // => ["negative"]
 * ```
 * @public
 */
export const INBOUND: readonly Rule[] = [
  { kind: ["comment", "mention", "message", "review", "ask"], ownership: ["owned", "paid"] },
  { kind: TALK, sentiment: ["negative"] },
];
