import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { engagementOf } from "../engagement-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Engaging acts per impression.
 *
 * An impression is a display, and a person may see several.
 *
 * Formula: `engagement / impressions`.
 *
 * Denominator: impressions, added up.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: how many people engage; nor is it the figure of a platform that counts clicks as
 * engagement.
 *
 * Source: X Ads; Orlo. What X counts as engagement holds clicks and follows too.
 *
 * @param facts - Facts, or any object with `byFamily` and `impressions`.
 * @returns The rate; `null` without impressions (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { engagementRateByImpressions } from "paliers";
 *
 * const facts = { byFamily: { applaud: 12, create: 3 }, impressions: 5000 };
 * engagementRateByImpressions(facts).value; // => 0.003
 * ```
 * @public
 */
export function engagementRateByImpressions(
  facts: FactsWith<"byFamily" | "impressions">,
): Quotient {
  return quotient("engagement-rate-by-impressions", facts, engagementOf(facts), facts.impressions, {
    per: "exposure",
    basis: "impressions",
  });
}
