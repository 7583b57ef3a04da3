import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { rate } from "../../metric/rate.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Shares per person reached.
 *
 * How readily people pass on what they see. Invitations are not shares.
 *
 * Formula: `shares / reach`. Unit: ratio (0.012 is 1.2 %).
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
export function viralityRateByReach(facts: FactsWith<"byKind" | "reach">): KpiMetric {
  return rate("virality-rate-by-reach", facts, actsOf(facts, ["share"]), facts.reach);
}
