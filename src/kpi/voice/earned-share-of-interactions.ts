import { finiteParts } from "../../metric/finite-parts.ts";
import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";

/**
 * The share of engagement that happens in spaces that the brand does not control.
 *
 * Engagement in paid spaces belongs to neither side: it is left out, and shown in `parts`.
 *
 * Formula: `earned engagement / (earned + owned engagement)`.
 *
 * Denominator: engaging acts in earned and owned spaces; those in paid ones are left out, and shown
 * in `parts`.
 *
 * Unit: ratio (0.4 is 40 %).
 *
 * It does not say: whether they speak well of it: see `netSentiment`. Nor what nobody collected.
 *
 * Source: our own definition, after the external discussion of a French article on five levels of
 * engagement.
 *
 * @param facts - Facts, or any object with `engagementByOwnership`.
 * @returns The share; `null` without an engaging act in an earned or owned space
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { earnedShareOfInteractions } from "paliers";
 *
 * const share = earnedShareOfInteractions({
 *   engagementByOwnership: { owned: 60, earned: 40, paid: 25 },
 * });
 * share.value; // => 0.4
 * share.parts; // => { paid: 25 }
 * ```
 * @public
 */
export function earnedShareOfInteractions(facts: FactsWith<"engagementByOwnership">): Quotient {
  const { owned = 0, earned = 0, paid = 0 } = read(facts, "engagementByOwnership");
  return quotient("earned-share-of-interactions", facts, earned, earned + owned, {
    per: "acts",
    parts: finiteParts({ paid }),
  });
}
