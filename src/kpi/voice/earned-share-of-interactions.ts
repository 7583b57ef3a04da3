import { finiteParts } from "../../metric/finite-parts.ts";
import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * The share of engagement that happens in spaces that the brand does not control.
 *
 * Engagement in paid spaces belongs to neither side: it is left out, and shown in `parts`.
 *
 * Formula: `earned engagement / (earned + owned engagement)`. Unit: ratio (0.4 is 40 %).
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
export function earnedShareOfInteractions(facts: FactsWith<"engagementByOwnership">): KpiMetric {
  const { owned = 0, earned = 0, paid = 0 } = facts.engagementByOwnership;
  const id = "earned-share-of-interactions";
  return {
    ...quotient(id, facts, earned, earned + owned, "acts", "acts"),
    parts: finiteParts({ paid }),
  };
}
