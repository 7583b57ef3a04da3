import type { Rate } from "../model/outcome/rate.ts";
import { wilsonInterval } from "../stats/intervals/wilson-interval.ts";

/**
 * A share of people or conversions, with the range that it may honestly stand for.
 *
 * @public
 */
export interface RateWithBounds extends Rate {
  readonly measures: "impact";
  /** Wilson's bounds; `null` where the value is. */
  readonly lower: number | null;
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
