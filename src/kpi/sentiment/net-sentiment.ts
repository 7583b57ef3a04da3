import type { Quotient } from "../../metric/metric.ts";
import { netSentimentMetric } from "../../metric/net-sentiment-metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withCarried } from "../with-carried.ts";

/**
 * How much more praise than blame there is, from -1 to 1.
 *
 * Unknown is never neutral: acts of unknown sentiment are left out, and `coverage` says what share
 * is known. For opinion by product, roll up by `about`.
 *
 * Formula: `(positive - negative) / (positive + neutral + negative)`.
 *
 * Denominator: acts whose sentiment is known; `coverage` is their share of all.
 *
 * Unit: score (-1 to 1).
 *
 * It does not say: what the acts of unknown sentiment say: they are left out, never taken for
 * neutral.
 *
 * Source: Symanto; AllEars.
 *
 * @param facts - Facts, or any object with `bySentiment`.
 * @returns The score with its 95 % bounds; `null` when no sentiment is known (`zero-denominator`),
 *   or when no row of the input carried a sentiment (`no-data`).
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
export function netSentiment(facts: FactsWith<"bySentiment">): Quotient {
  const metric = netSentimentMetric(facts, read(facts, "bySentiment"));
  return withCarried(metric, facts, "sentiment");
}
