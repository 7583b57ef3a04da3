import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { rate } from "../../metric/rate.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Reports and hides per impression.
 *
 * What people do against a content: flag it, hide it, mute or block its author.
 *
 * Formula: `negative acts / impressions`. Unit: ratio (0.012 is 1.2 %).
 *
 * Source: after Facebook’s negative feedback, whose own formula is not public.
 *
 * @param facts - Facts, or any object with `byFamily` and `impressions`.
 * @returns The rate; `null` without impressions (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { negativeFeedbackRateByImpressions } from "paliers";
 *
 * negativeFeedbackRateByImpressions({ byFamily: { negative: 3 }, impressions: 1500 }).value; // => 0.002
 * ```
 * @public
 */
export function negativeFeedbackRateByImpressions(
  facts: FactsWith<"byFamily" | "impressions">,
): KpiMetric {
  return rate(
    "negative-feedback-rate-by-impressions",
    facts,
    facts.byFamily.negative ?? 0,
    facts.impressions,
  );
}
