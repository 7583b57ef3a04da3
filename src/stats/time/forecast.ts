/**
 * One value to come.
 *
 * @public
 */
export interface Forecast {
  /** What is expected. */
  readonly value: number;
  /** Where the range begins; `null` where too few values tell how far they stray. */
  readonly lower: number | null;
  /** Where it ends; `null` likewise. */
  readonly upper: number | null;
  /** The two-sided level of the range. */
  readonly confidence: number;
}
