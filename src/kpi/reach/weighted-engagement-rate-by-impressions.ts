import type { KpiMetric } from "../../metric/kpi-metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { weightedRate } from "../weighted-rate.ts";

/**
 * Acts by kind, each kind with a weight of your own, over impressions.
 *
 * The weights are an opinion: they are repeated in the result, and two rates with different weights
 * are never compared.
 *
 * Formula: `sum of weight × acts of the kind / impressions`. Unit: ratio, of weighted acts.
 *
 * Source: agencies count shares three times; the weights are an opinion and are repeated in the
 * result.
 *
 * @param facts - Facts, or any object with `byKind` and `impressions`.
 * @param weights - By kind; a kind that is not named weighs nothing.
 * @returns The rate; `null` without impressions (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 * @throws `invalid-weight` for a weight that is not a finite number.
 *
 * @example
 * ```ts
 * import { weightedEngagementRateByImpressions } from "paliers";
 *
 * const facts = { byKind: { like: 80, share: 10, comment: 10 }, impressions: 2000 };
 * weightedEngagementRateByImpressions(facts, { like: 1, share: 3, comment: 2 }).value; // => 0.065
 * ```
 * @public
 */
export function weightedEngagementRateByImpressions(
  facts: FactsWith<"byKind" | "impressions">,
  weights: { readonly [kind: string]: number },
): KpiMetric {
  return weightedRate("weighted-engagement-rate-by-impressions", facts, facts.impressions, weights);
}
