import type { StatsReason } from "../../stats/stats-reason.ts";
import type { PeriodOptions } from "../period-options.ts";

/**
 * Which people and conversions a rate is taken over.
 *
 * @public
 */
export interface ConversionRateOptions extends PeriodOptions {
  /** Two-sided level of the range; 0.95 when absent. */
  readonly confidence?: number;
}

/**
 * How many of the people who came converted.
 *
 * @public
 */
export interface ConversionRate {
  readonly measures: "impact";
  readonly id: "conversion-rate-by-actor";
  /** 0 to 1, with its Wilson range; `null` with a reason. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The two-sided level of the range. */
  readonly confidence: number;
  readonly converters: number;
  /** Who could have converted. */
  readonly people: number;
  readonly reason?: StatsReason;
}
