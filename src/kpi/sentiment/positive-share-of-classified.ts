import type { Quotient } from "../../metric/metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { sentimentMetric } from "./sentiment-metric.ts";

/**
 * The share of praise among acts whose sentiment is known.
 *
 * The strict form: neutral acts count, those of unknown sentiment do not.
 *
 * Formula: `positive / (positive + neutral + negative)`.
 *
 * Denominator: acts whose sentiment is known; `coverage` is their share of all.
 *
 * Unit: ratio (0.75 is 75 %).
 *
 * It does not say: that the rest is negative: it may be neutral.
 *
 * Source: the strict form of the positive share.
 *
 * @param facts - Facts, or any object with `bySentiment`.
 * @returns The share; `null` when no sentiment is known (`zero-denominator`),
 *   or when no row of the input carried a sentiment (`no-data`).
 *
 * @example
 * ```ts
 * import { positiveShareOfClassified } from "paliers";
 *
 * const bySentiment = { positive: 30, neutral: 60, negative: 10 };
 * positiveShareOfClassified({ bySentiment }).value; // => 0.3
 * ```
 * @public
 */
export function positiveShareOfClassified(facts: FactsWith<"bySentiment">): Quotient {
  const { positive = 0, neutral = 0, negative = 0 } = read(facts, "bySentiment");
  const known = positive + neutral + negative;
  return sentimentMetric("positive-share-of-classified", facts, positive, known);
}
