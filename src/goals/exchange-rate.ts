/**
 * What one unit of a currency is worth in another at an instant, both in major units: 0.93 for
 * `("CHF", "EUR", at)` says that 1 CHF is 0.93 EUR. The library never guesses one.
 *
 * @public
 */
export type ExchangeRate = (from: string, to: string, at: number) => number;
