/**
 * One value to come.
 *
 * @public
 */
export interface Forecast {
  readonly value: number;
  /** `null` where too few values tell how far they stray. */
  readonly lower: number | null;
  readonly upper: number | null;
}
