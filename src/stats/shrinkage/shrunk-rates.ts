import { exactSum } from "../../util/exact-sum.ts";
import { alphaOf } from "../alpha-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { gammaQuantile } from "../distributions/gamma-quantile.ts";

/**
 * How often something happened, and out of how much.
 *
 * @public
 */
export interface RateItem {
  readonly events: number;
  readonly exposure: number;
}

/**
 * A rate drawn towards the rate of all, the more so the less is known of it.
 *
 * @public
 */
export interface ShrunkRate {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

const sumOf = (values: readonly number[]): number => exactSum(values).total();

/**
 * Draws the rates of small items towards the rate of all, so that one event in one try does not rank first.
 *
 * Formula: events ~ Poisson(rate × exposure), rate ~ Gamma(a, b) by weighted moments over the items;
 * the estimate is (events + a) / (exposure + b), its interval the quantiles of that gamma distribution.
 * Items that differ no more than chance would make them all have the rate of all.
 *
 * @param items - Counts of events over exposures of at least 0.
 * @param options - `confidence`: 0.95 when absent.
 * @returns One rate an item, in their order; `null` for all without any event or any exposure.
 * @throws `invalid-option` for a confidence that is none.
 * @see Clayton and Kaldor 1987; Marshall 1991 for the moments
 *
 * @example
 * ```ts
 * import { shrunkRates } from "paliers/stats";
 *
 * const rates = shrunkRates([{ events: 1, exposure: 1 }, { events: 400, exposure: 10_000 }, { events: 100, exposure: 10_000 }]);
 * rates?.map(({ rate }) => rate < 0.06); // => [true, true, true]
 * ```
 * @public
 */
export function shrunkRates(
  items: readonly RateItem[],
  options: ConfidenceOptions = {},
): readonly ShrunkRate[] | null {
  const alpha = alphaOf(options);
  const known = items.filter(({ exposure }) => exposure > 0);
  const exposure = sumOf(known.map((item) => item.exposure));
  const events = sumOf(known.map((item) => item.events));
  if (exposure === 0 || events === 0) return null;
  const mean = events / exposure;
  const spread = sumOf(
    known.map((item) => item.exposure * (item.events / item.exposure - mean) ** 2),
  );
  const squares = sumOf(known.map((item) => item.exposure ** 2));
  const variance = (spread - (known.length - 1) * mean) / (exposure - squares / exposure);
  if (!(variance > 0) || !Number.isFinite(variance))
    return items.map(() => ({ rate: mean, lower: mean, upper: mean }));
  const shape = mean ** 2 / variance;
  const weight = mean / variance;
  return items.map((item) => {
    const after = item.events + shape;
    const over = item.exposure + weight;
    const rate = after / over;
    // A prior that is nearly all at zero has its mean beyond its own quantiles: the range takes it in.
    return {
      rate,
      lower: Math.min(rate, gammaQuantile(alpha / 2, after) / over),
      upper: Math.max(rate, gammaQuantile(1 - alpha / 2, after) / over),
    };
  });
}
