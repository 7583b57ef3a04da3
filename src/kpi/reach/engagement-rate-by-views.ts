import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { engagementOf } from "../engagement-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Engaging acts per view of the content.
 *
 * The same person may view several times, and each view counts.
 *
 * Formula: `engagement / views`.
 *
 * Denominator: views, added up.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: anything that compares with a rate by impressions: the two denominators are
 * counted differently.
 *
 * Source: Instagram, which replaced impressions by views in April 2025: the series breaks there.
 *
 * @param facts - Facts, or any object with `byFamily` and `views`.
 * @returns The rate; `null` without views (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { engagementRateByViews } from "paliers";
 *
 * const facts = { byFamily: { applaud: 24 }, views: 800 };
 * engagementRateByViews(facts).value; // => 0.03
 * ```
 * @public
 */
export function engagementRateByViews(facts: FactsWith<"byFamily" | "views">): Quotient {
  return quotient("engagement-rate-by-views", facts, engagementOf(facts), facts.views, {
    per: "exposure",
    basis: "views",
  });
}
