import type { ConfidenceOptions } from "../confidence-options.ts";

/**
 * How an interval by resampling is drawn. Equal options always give equal bounds.
 *
 * @public
 */
export interface BootstrapOptions extends ConfidenceOptions {
  /** Whole number that starts the draws; 1 when absent. */
  readonly seed?: number | undefined;
  /** How many times the data are drawn again, at least 100; 2,000 when absent. */
  readonly resamples?: number | undefined;
}
