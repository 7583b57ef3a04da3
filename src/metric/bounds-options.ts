/**
 * How sure bounds are meant to be.
 *
 * @public
 */
export interface BoundsOptions {
  /** Two-sided level, between 0 and 1; 0.95 when absent. */
  readonly confidence?: number | undefined;
}
