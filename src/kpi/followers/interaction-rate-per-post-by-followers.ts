import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { postsTimesFollowers } from "./posts-times-followers.ts";

/** Adds up what others can see: applause, sharing and conversation, without private messages. */
function publicInteractionsOf(facts: FactsWith<"byFamily" | "byKind">): number {
  const { applaud = 0, amplify = 0, converse = 0 } = read(facts, "byFamily");
  return applaud + amplify + converse - (read(facts, "byKind")["message"] ?? 0);
}

/**
 * Public interactions per post and per follower: the only basis that the benchmark of 1 % belongs
 * to.
 *
 * Private messages and clicks are left out, and so are reviews and own creations. `benchmark` says
 * whether it is excellent.
 *
 * Formula: `(applaud + amplify + converse, without messages) / (published × followers)`.
 *
 * Denominator: contents published by the brand, times its followers.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: anything that may be set against a weekly or monthly rate: the same 1 % would
 * mean something else there.
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
): Quotient {
  return quotient(
    "interaction-rate-per-post-by-followers",
    facts,
    publicInteractionsOf(facts),
    postsTimesFollowers(facts),
    { per: "exposure", basis: "followers" },
  );
}
