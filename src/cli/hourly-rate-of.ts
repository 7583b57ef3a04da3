import { type Money, money } from "../model/outcome/money.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** Reads `--hourly-rate "45 EUR"`. */
export function hourlyRateOf(text: string): Money {
  const [, amount, currency] = /^\s*(\S+)\s+(\S+)\s*$/.exec(text) ?? [];
  if (amount !== undefined && currency !== undefined) return money(amount, currency.toUpperCase());
  throw new PaliersError(
    "invalid-option",
    `--hourly-rate is "${text}", expected an amount and its currency, such as "45 EUR"`,
  );
}
