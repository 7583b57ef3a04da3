/**
 * How many of how many, both whole numbers.
 *
 * @public
 */
export interface Proportion {
  /** How many succeeded: at most as many as tried. */
  readonly successes: number;
  /** How many tried. */
  readonly trials: number;
}
