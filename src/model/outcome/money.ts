import { PaliersError } from "../../util/paliers-error.ts";
import { checkCurrency } from "./check-currency.ts";
import { currencyDecimals } from "./currency-decimals.ts";
import { minorUnits } from "./minor-units.ts";

/**
 * An amount in whole minor units: `{ minor: 4900, currency: "EUR" }` is 49.00 EUR.
 *
 * @public
 */
export interface Money {
  /** A whole number of cents, of yen, of fils: whatever the currency's smallest unit is. */
  readonly minor: number;
  /** Three letters of ISO 4217. */
  readonly currency: string;
}

/**
 * Makes money of an amount as people write it, exactly: no cent is gained or lost on the way.
 *
 * Formula: amount × 10 to the power of the currency's decimals, taken from the digits themselves.
 *
 * @param amount - Major units: `"49.00"`, `49`, `-3.5`. A text has digits and one point, nothing else.
 * @param currency - Three letters of ISO 4217, which also decide how many decimals there are.
 * @returns Whole minor units.
 * @throws `unknown-currency`, with the nearest one; `invalid-amount` for what is no number, has more
 *   decimals than its currency, or more digits than can be kept.
 * @see ISO 4217
 *
 * @example
 * ```ts
 * import { money } from "paliers/goals";
 *
 * money("49.00", "EUR"); // => { minor: 4900, currency: "EUR" }
 * money(1200, "JPY"); // => { minor: 1200, currency: "JPY" }
 * ```
 * @public
 */
export function money(amount: number | string, currency: string): Money {
  checkCurrency(currency);
  const decimals = currencyDecimals(currency);
  const minor = minorUnits(amount, decimals);
  if (minor !== null) return { minor, currency };
  const like = decimals === 0 ? "49" : "49.9";
  throw new PaliersError(
    "invalid-amount",
    `"${String(amount)}" is not an amount of ${currency}, expected a number like ${like} with at most ${decimals} decimals`,
  );
}
