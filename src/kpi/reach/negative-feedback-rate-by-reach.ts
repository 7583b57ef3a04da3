import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { rate } from "../../metric/rate.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Reports and hides per person reached.
 *
 * What people do against a content: flag it, hide it, mute or block its author.
 *
 * Formula: `negative acts / reach`. Unit: ratio (0.012 is 1.2 %).
 *
 * Source: after Facebook’s negative feedback, whose own formula is not public.
 *
 * @param facts - Facts, or any object with `byFamily` and `reach`.
 * @returns The rate; `null` without a reach (`missing-denominator`), or when it is 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { negativeFeedbackRateByReach } from "paliers";
 *
 * negativeFeedbackRateByReach({ byFamily: { negative: 3 }, reach: 1500 }).value; // => 0.002
 * ```
 * @public
 */
export function negativeFeedbackRateByReach(facts: FactsWith<"byFamily" | "reach">): KpiMetric {
  return rate("negative-feedback-rate-by-reach", facts, facts.byFamily.negative ?? 0, facts.reach);
}
