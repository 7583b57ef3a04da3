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
  readonly positive: number;
  readonly negative: number;
  readonly neutral: number;
  /** Opinions that nobody has read or judged; none when absent. Never counted as neutral. */
  readonly unknown?: number;
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
 * @throws `invalid-option` when the confidence is not between 0 and 1.
 * @see the multinomial variance of a difference of shares; Wilson 1927
 *
 * @example
 * ```ts
 * import { netSentimentInterval } from "paliers/stats";
 *
 * const net = netSentimentInterval({ positive: 60, negative: 10, neutral: 30 });
 * net.estimate; // => 0.5
 * net.lower?.toFixed(4); // => "0.3685"
 * net.polar.estimate?.toFixed(4); // => "0.7143"
 * netSentimentInterval({ positive: 0, negative: 0, neutral: 0, unknown: 5 }).coverage; // => 0
 * ```
 * @public
 */
export function netSentimentInterval(
  { positive, negative, neutral, unknown = 0 }: Sentiments,
  options: ConfidenceOptions = {},
): NetSentiment {
  const z = zOf(options);
  if (![positive, negative, neutral, unknown].every(isCount)) {
    return { ...noInterval("invalid-input"), polar: noInterval("invalid-input"), coverage: null };
  }
  const judged = positive + negative + neutral;
  const all = judged + unknown;
  const coverage = all === 0 ? null : judged / all;
  const share = wilsonInterval(positive, positive + negative, options);
  const fromShare = (value: number | null) => (value === null ? null : 2 * value - 1);
  const polar: Interval = {
    ...share,
    // Not from the share: (P - N) keeps the digits that 2p - 1 loses when both sides are even.
    estimate: share.estimate === null ? null : (positive - negative) / (positive + negative),
    lower: fromShare(share.lower),
    upper: fromShare(share.upper),
  };
  if (judged === 0) return { ...noInterval("no-data"), polar, coverage };
  const estimate = (positive - negative) / judged;
  const variance = ((positive + negative) / judged - estimate * estimate) / judged;
  const half = z * Math.sqrt(Math.max(0, variance));
  return {
    estimate,
    lower: Math.max(-1, estimate - half),
    upper: Math.min(1, estimate + half),
    polar,
    coverage,
  };
}
