/**
 * What is known of a share before counting: Beta(alpha, beta), both above zero.
 *
 * @public
 */
export interface BetaPrior {
  readonly alpha: number;
  readonly beta: number;
}
