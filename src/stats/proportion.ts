/**
 * How many of how many, both whole numbers.
 *
 * @public
 */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}
