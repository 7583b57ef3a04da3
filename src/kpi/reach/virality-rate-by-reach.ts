import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Shares per person reached.
 *
 * How readily people pass on what they see. Invitations are not shares.
 *
 * Formula: `shares / reach`.
 *
 * Denominator: people reached, added up over the exposures: somebody reached by two posts counts
 * twice.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: how far a share travelled, or how many people shared.
 *
 * Source: ki.social, there as people who shared over unique views.
 *
 * @param facts - Facts, or any object with `byKind` and `reach`.
 * @returns The rate; `null` without a reach (`missing-denominator`), or when it is 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { viralityRateByReach } from "paliers";
 *
 * viralityRateByReach({ byKind: { share: 8, invite: 2 }, reach: 2000 }).value; // => 0.004
 * ```
 * @public
 */
export function viralityRateByReach(facts: FactsWith<"byKind" | "reach">): Quotient {
  return quotient("virality-rate-by-reach", facts, actsOf(facts, ["share"]), facts.reach, {
    per: "exposure",
    basis: "reach",
  });
}
