import { checkOptions } from "../../util/check-options.ts";
import { isObject } from "../../util/is-object.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { isCount } from "../is-count.ts";
import type { Interval } from "./interval.ts";
import { noInterval } from "./no-interval.ts";
import { wilsonInterval } from "./wilson-interval.ts";
import { zOf } from "./z-of.ts";

/**
 * How many opinions of each sort.
 *
 * @public
 */
export interface Sentiments {
  /** How many speak well of it. */
  readonly positive: number;
  /** How many speak ill of it. */
  readonly negative: number;
  /** How many do neither. */
  readonly neutral: number;
  /** Opinions that nobody has read or judged; none when absent. Never counted as neutral. */
  readonly unknown?: number | undefined;
}

/**
 * The balance of opinions, twice: with the neutral ones and without.
 *
 * @public
 */
export interface NetSentiment extends Interval {
  /** The balance of those that take sides. */
  readonly polar: Interval;
  /** Share of the opinions that were judged; `null` without any opinion. */
  readonly coverage: number | null;
}

/**
 * How far the good opinions outweigh the bad ones, from -1 to 1.
 *
 * Formula: `(P - N) / (P + N + Z)`, variance `(p + n - (p - n)²) / T`, bounds cut at -1 and 1; a
 * sample of one opinion only has no spread, and its range is a point. The polar variant leaves the
 * neutral ones out: `(P - N) / (P + N)`, bounds `2 · Wilson - 1`, honest for small samples too.
 *
 * @param sentiments - Whole numbers.
 * @returns Nulls with `no-data` when no opinion was judged, with `invalid-input` for counts that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `invalid-input` for an
 *   argument of the wrong kind, `unknown-option`.
 * @see the multinomial variance of a difference of shares; Wilson 1927
 *
 * @example
 * ```ts
 * import { netSentimentInterval } from "paliers/stats";
 *
 * const net = netSentimentInterval({ positive: 60, negative: 10, neutral: 30 });
 * net.value; // => 0.5
 * net.lower?.toFixed(4); // => "0.3685"
 * net.polar.value?.toFixed(4); // => "0.7143"
 * netSentimentInterval({ positive: 0, negative: 0, neutral: 0, unknown: 5 }).coverage; // => 0
 * ```
 * @public
 */
export function netSentimentInterval(
  sentiments: Sentiments,
  options: ConfidenceOptions = {},
): NetSentiment {
  checkOptions(options, { confidence: 1 });
  checkInput(isObject(sentiments), "{ positive, negative, neutral }");
  const { positive, negative, neutral, unknown = 0 } = sentiments;
  const z = zOf(options);
  if (![positive, negative, neutral, unknown].every(isCount)) {
    const none = noInterval("invalid-input", options);
    return { ...none, polar: none, coverage: null };
  }
  const judged = positive + negative + neutral;
  const all = judged + unknown;
  const coverage = all === 0 ? null : judged / all;
  const share = wilsonInterval(positive, positive + negative, options);
  const fromShare = (bound: number | null) => (bound === null ? null : 2 * bound - 1);
  const polar: Interval = {
    ...share,
    // Not from the share: (P - N) keeps the digits that 2p - 1 loses when both sides are even.
    value: share.value === null ? null : (positive - negative) / (positive + negative),
    lower: fromShare(share.lower),
    upper: fromShare(share.upper),
  };
  if (judged === 0) return { ...noInterval("no-data", options), polar, coverage };
  const value = (positive - negative) / judged;
  const variance = ((positive + negative) / judged - value * value) / judged;
  const half = z * Math.sqrt(Math.max(0, variance));
  return {
    value,
    lower: Math.max(-1, value - half),
    upper: Math.min(1, value + half),
    confidence: confidenceOf(options),
    polar,
    coverage,
  };
}
