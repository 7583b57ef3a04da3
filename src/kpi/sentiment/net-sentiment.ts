import { boundsOfSentiment } from "../../metric/bounds-of-sentiment.ts";
import { finiteParts } from "../../metric/finite-parts.ts";
import type { KpiMetric } from "../../metric/kpi-metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { sentimentMetric } from "./sentiment-metric.ts";

/**
 * How much more praise than blame there is, from -1 to 1.
 *
 * Unknown is never neutral: acts of unknown sentiment are left out, and `coverage` says what share
 * is known. For opinion by product, roll up by `about`.
 *
 * Formula: `(positive - negative) / (positive + neutral + negative)`. Unit: score (-1 to 1).
 *
 * Source: Symanto; AllEars.
 *
 * @param facts - Facts, or any object with `bySentiment`.
 * @returns The score with its 95 % bounds; `null` when no sentiment is known (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { netSentiment } from "paliers";
 *
 * const bySentiment = { positive: 30, neutral: 60, negative: 10, unknown: 25 };
 * netSentiment({ bySentiment }).value; // => 0.2
 * netSentiment({ bySentiment }).coverage; // => 0.8
 * ```
 * @public
 */
export function netSentiment(facts: FactsWith<"bySentiment">): KpiMetric {
  const { positive = 0, neutral = 0, negative = 0 } = facts.bySentiment;
  const known = positive + neutral + negative;
  const metric = sentimentMetric("net-sentiment", facts, positive - negative, known, "score");
  return boundsOfSentiment({ ...metric, parts: finiteParts({ positive, neutral, negative }) });
}
