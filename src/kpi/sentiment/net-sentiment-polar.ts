import { boundsOfSentiment } from "../../metric/bounds-of-sentiment.ts";
import { finiteParts } from "../../metric/finite-parts.ts";
import type { Quotient } from "../../metric/metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { sentimentMetric } from "./sentiment-metric.ts";

/**
 * How much more praise than blame there is among those who take a side, from -1 to 1.
 *
 * Neutral acts are left out, and so are those of unknown sentiment.
 *
 * Formula: `(positive - negative) / (positive + negative)`.
 *
 * Denominator: positive and negative acts.
 *
 * Unit: score (-1 to 1).
 *
 * It does not say: how many do not care: neutral acts are left out, and ten voices may outweigh a
 * thousand.
 *
 * Source: the polar form of net sentiment.
 *
 * @param facts - Facts, or any object with `bySentiment`.
 * @returns The score with its 95 % bounds; `null` when nobody takes a side (`zero-denominator`),
 *   or when no row of the input carried a sentiment (`no-data`).
 *
 * @example
 * ```ts
 * import { netSentimentPolar } from "paliers";
 *
 * netSentimentPolar({ bySentiment: { positive: 30, neutral: 60, negative: 10 } }).value; // => 0.5
 * ```
 * @public
 */
export function netSentimentPolar(facts: FactsWith<"bySentiment">): Quotient {
  const { positive = 0, negative = 0 } = read(facts, "bySentiment");
  const polar = positive + negative;
  return boundsOfSentiment(
    sentimentMetric("net-sentiment-polar", facts, positive - negative, polar, {
      unit: "score",
      bounds: "net-sentiment-polar",
      parts: finiteParts({ positive, negative }),
    }),
  );
}
