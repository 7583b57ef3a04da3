import type { ConfidenceOptions } from "../confidence-options.ts";

/**
 * How far ahead to look.
 *
 * @public
 */
export interface ForecastOptions extends ConfidenceOptions {
  /** Number of steps after the last value; 1 when absent. */
  readonly horizon?: number | undefined;
}
