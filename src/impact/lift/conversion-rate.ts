import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import type { TouchDimension } from "../journeys/paths.ts";
import type { PeriodOptions } from "../period-options.ts";
import type { RateWithBounds } from "../rate-with-bounds.ts";

/**
 * Which people and conversions a rate is taken over, and for whom.
 *
 * @public
 */
export interface ConversionRateOptions extends PeriodOptions {
  /** Two-sided level of the range; 0.95 when absent. */
  readonly confidence?: number | undefined;
  /** One rate for the people of each channel, campaign, content, …; one for all of them when absent. */
  readonly by?: TouchDimension | undefined;
  /** The levels of `by: "level"`, which needs them, by type. */
  readonly taxonomy?: Taxonomy | undefined;
}

/**
 * How many of the people who came converted: people over people.
 *
 * @public
 */
export interface ConversionRate extends RateWithBounds {
  /** Which number it is. */
  readonly id: "conversion-rate-by-actor";
  /** Converters. */
  readonly numerator: number;
  /** Who could have converted. */
  readonly denominator: number;
}

/**
 * How many of the people of one channel, campaign or content converted.
 *
 * @public
 */
export interface GroupConversionRate extends ConversionRate {
  /** The channel, campaign or content. */
  readonly key: string;
}
