import { checkOptions } from "../../util/check-options.ts";
import { isObject } from "../../util/is-object.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { gammaQuantile } from "../distributions/gamma-quantile.ts";
import type { EventRate } from "../intervals/event-rate.ts";
import { sumOf } from "../sum-of.ts";

/**
 * A rate drawn towards the rate of all, the more so the less is known of it.
 *
 * @public
 */
export interface ShrunkRate {
  /** Events per unit of exposure. */
  readonly value: number;
  /** Where the range begins. */
  readonly lower: number;
  /** Where it ends. */
  readonly upper: number;
  /** The two-sided level of the range. */
  readonly confidence: number;
}

/**
 * Draws the rates of small items towards the rate of all, so that one event in one try does not rank first.
 *
 * Formula: events ~ Poisson(rate × exposure), rate ~ Gamma(a, b) by weighted moments over the items;
 * the value is (events + a) / (exposure + b), its interval the quantiles of that gamma distribution.
 * Items that differ no more than chance would make them all have the rate of all.
 *
 * @param items - Counts of events over exposures of at least 0.
 * @param options - `confidence`: 0.95 when absent.
 * @returns One rate an item, in their order; `null` for all without any event or any exposure,
 *   or when a number cannot be.
 * @throws `invalid-option` for a confidence that is none; `invalid-input` for an argument of the
 *   wrong kind, `unknown-option`.
 * @see Clayton and Kaldor 1987; Marshall 1991 for the moments
 *
 * @example
 * ```ts
 * import { shrunkRates } from "paliers/stats";
 *
 * const rates = shrunkRates([{ events: 1, exposure: 1 }, { events: 400, exposure: 10_000 }, { events: 100, exposure: 10_000 }]);
 * rates?.map(({ value }) => value < 0.06); // => [true, true, true]
 * ```
 * @public
 */
export function shrunkRates(
  items: readonly EventRate[],
  options: ConfidenceOptions = {},
): readonly ShrunkRate[] | null {
  checkOptions(options, { confidence: 1 });
  checkInput(Array.isArray(items) && items.every(isObject), "a list of { events, exposure }");
  const confidence = confidenceOf(options);
  const half = (1 - confidence) / 2;
  const isSound = items.every((item) =>
    [item.events, item.exposure].every((part) => Number.isFinite(part) && part >= 0),
  );
  if (!isSound) return null;
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
    return items.map(() => ({ value: mean, lower: mean, upper: mean, confidence }));
  const shape = mean ** 2 / variance;
  const weight = mean / variance;
  return items.map((item) => {
    const after = item.events + shape;
    const over = item.exposure + weight;
    const value = after / over;
    // A prior that is nearly all at zero has its mean beyond its own quantiles: the range takes it in.
    return {
      value,
      lower: Math.min(value, gammaQuantile(half, after) / over),
      upper: Math.max(value, gammaQuantile(1 - half, after) / over),
      confidence,
    };
  });
}
