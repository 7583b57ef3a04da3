import type { Rate } from "../model/outcome/rate.ts";
import { wilsonInterval } from "../stats/intervals/wilson-interval.ts";

/**
 * A share of people or conversions, with the range that it may honestly stand for.
 *
 * @public
 */
export interface RateWithBounds extends Rate {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** Wilson's bounds; `null` where the value is. */
  readonly lower: number | null;
  /** The end of its range; `null` as the value is. */
  readonly upper: number | null;
  /** Two-sided level of the bounds. */
  readonly confidence: number;
}

/** The share of some people who did something, with its Wilson range. */
export function rateWithBounds(
  successes: number,
  trials: number,
  confidence: number,
): RateWithBounds {
  const { value, lower, upper, reason } = wilsonInterval(successes, trials, { confidence });
  return {
    measures: "impact",
    value,
    numerator: successes,
    denominator: trials,
    lower,
    upper,
    confidence,
    ...(reason !== undefined && { reason }),
  };
}
