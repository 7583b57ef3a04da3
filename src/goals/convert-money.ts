import { currencyDecimals } from "../model/outcome/currency-decimals.ts";
import type { Money } from "../model/outcome/money.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { ExchangeRate } from "./exchange-rate.ts";
import { roundHalfAway } from "./round-half-away.ts";

/**
 * Converts money by a rate that the caller gives, to whole minor units.
 *
 * @throws `invalid-rate` for a rate that is no number above zero.
 */
export function convertMoney(
  money: Money,
  currency: string,
  at: number,
  rate: ExchangeRate,
): Money {
  if (money.currency === currency) return money;
  const worth = rate(money.currency, currency, at);
  if (!(Number.isFinite(worth) && worth > 0)) {
    throw new PaliersError(
      "invalid-rate",
      `the rate from ${money.currency} to ${currency} is ${String(worth)}, expected a number above zero`,
    );
  }
  const scale = 10 ** (currencyDecimals(currency) - currencyDecimals(money.currency));
  return { minor: roundHalfAway(money.minor * worth * scale), currency };
}
