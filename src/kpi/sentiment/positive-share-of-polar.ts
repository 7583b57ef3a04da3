import type { Quotient } from "../../metric/metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { sentimentMetric } from "./sentiment-metric.ts";

/**
 * The share of praise among those who take a side.
 *
 * Neutral acts are left out, and so are those of unknown sentiment.
 *
 * Formula: `positive / (positive + negative)`.
 *
 * Denominator: positive and negative acts.
 *
 * Unit: ratio (0.75 is 75 %).
 *
 * It does not say: how many do not care: neutral acts are left out.
 *
 * Source: a French article on turning an audience into a community: positive interactions. Only a
 * stated sentiment counts; a like is not positive by itself.
 *
 * @param facts - Facts, or any object with `bySentiment`.
 * @returns The share; `null` when nobody takes a side (`zero-denominator`),
 *   or when no row of the input carried a sentiment (`no-data`).
 *
 * @example
 * ```ts
 * import { positiveShareOfPolar } from "paliers";
 *
 * const bySentiment = { positive: 30, neutral: 60, negative: 10 };
 * positiveShareOfPolar({ bySentiment }).value; // => 0.75
 * ```
 * @public
 */
export function positiveShareOfPolar(facts: FactsWith<"bySentiment">): Quotient {
  const { positive = 0, negative = 0 } = read(facts, "bySentiment");
  return sentimentMetric("positive-share-of-polar", facts, positive, positive + negative);
}
