import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Shares per impression.
 *
 * How readily people pass on what they see. Invitations are not shares.
 *
 * Formula: `shares / impressions`.
 *
 * Denominator: impressions, added up.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: how far a share travelled, or how many people shared.
 *
 * Source: ki.social, there as people who shared over unique views.
 *
 * @param facts - Facts, or any object with `byKind` and `impressions`.
 * @returns The rate; `null` without impressions (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { viralityRateByImpressions } from "paliers";
 *
 * viralityRateByImpressions({ byKind: { share: 8, invite: 2 }, impressions: 2000 }).value; // => 0.004
 * ```
 * @public
 */
export function viralityRateByImpressions(facts: FactsWith<"byKind" | "impressions">): Quotient {
  return quotient(
    "virality-rate-by-impressions",
    facts,
    actsOf(facts, ["share"]),
    facts.impressions,
    { per: "exposure", basis: "impressions" },
  );
}
