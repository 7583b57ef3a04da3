import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { rate } from "../../metric/rate.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Clicks per impression.
 *
 * Clicks are the total of a platform, not people, and no part of engagement here.
 *
 * Formula: `clicks / impressions`. Unit: ratio (0.012 is 1.2 %).
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
): KpiMetric {
  return rate(
    "click-through-rate-by-impressions",
    facts,
    actsOf(facts, ["click"]),
    facts.impressions,
  );
}
