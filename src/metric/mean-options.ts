/**
 * How the bounds of a mean are drawn.
 *
 * @public
 */
export interface MeanOptions {
  /** Starts the resampling; 1 when absent. The same seed always gives the same bounds. */
  readonly seed?: number;
  /** Two-sided level, between 0 and 1; 0.95 when absent. */
  readonly confidence?: number;
}
