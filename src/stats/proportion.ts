/** How many of how many, both whole numbers. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}
