import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Clicks per impression.
 *
 * Clicks are the total of a platform, not people, and no part of engagement here.
 *
 * Formula: `clicks / impressions`.
 *
 * Denominator: impressions, added up.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: how many people clicked, nor that they stayed.
 *
 * Source: X; whether clicks are unique is up to the platform.
 *
 * @param facts - Facts, or any object with `byKind` and `impressions`.
 * @returns The rate; `null` without impressions (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { clickThroughRateByImpressions } from "paliers";
 *
 * clickThroughRateByImpressions({ byKind: { click: 15 }, impressions: 1000 }).value; // => 0.015
 * ```
 * @public
 */
export function clickThroughRateByImpressions(
  facts: FactsWith<"byKind" | "impressions">,
): Quotient {
  return quotient(
    "click-through-rate-by-impressions",
    facts,
    actsOf(facts, ["click"]),
    facts.impressions,
    { per: "exposure", basis: "impressions" },
  );
}
