import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";

/**
 * Reports and hides per impression.
 *
 * What people do against a content: flag it, hide it, mute or block its author.
 *
 * Formula: `negative acts / impressions`.
 *
 * Denominator: impressions, added up.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: what people think: an unhappy comment is sentiment, see `netSentiment`.
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
): Quotient {
  return quotient(
    "negative-feedback-rate-by-impressions",
    facts,
    read(facts, "byFamily").negative ?? 0,
    facts.impressions,
    { per: "exposure", basis: "impressions" },
  );
}
