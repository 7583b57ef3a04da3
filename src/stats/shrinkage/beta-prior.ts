/**
 * What is known of a share before counting: Beta(alpha, beta), both above zero.
 *
 * @public
 */
export interface BetaPrior {
  /** Successes as it were, before counting. */
  readonly alpha: number;
  /** Failures as it were, before counting. */
  readonly beta: number;
}
