/**
 * How sure an interval is.
 *
 * @public
 */
export interface ConfidenceOptions {
  /** Two-sided level, strictly between 0 and 1; 0.95 when absent. */
  readonly confidence?: number | undefined;
}
