/**
 * How many events, over how much exposure: posts, days, thousands of followers.
 *
 * @public
 */
export interface EventRate {
  /** A whole number. */
  readonly events: number;
  /** Zero or more, in any unit. */
  readonly exposure: number;
}
