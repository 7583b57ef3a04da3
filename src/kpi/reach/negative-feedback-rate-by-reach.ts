import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";

/**
 * Reports and hides per person reached.
 *
 * What people do against a content: flag it, hide it, mute or block its author.
 *
 * Formula: `negative acts / reach`.
 *
 * Denominator: people reached, added up over the exposures: somebody reached by two posts counts
 * twice.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: what people think: an unhappy comment is sentiment, see `netSentiment`.
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
export function negativeFeedbackRateByReach(facts: FactsWith<"byFamily" | "reach">): Quotient {
  return quotient(
    "negative-feedback-rate-by-reach",
    facts,
    read(facts, "byFamily").negative ?? 0,
    facts.reach,
    { per: "exposure", basis: "reach" },
  );
}
