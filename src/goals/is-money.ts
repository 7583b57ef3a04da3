import { CURRENCIES } from "../model/outcome/currency.ts";
import type { Money } from "../model/outcome/money.ts";

/** Tells whether a value is money: whole minor units of a currency that exists. */
export function isMoney(value: Money | number | null | undefined): value is Money {
  return (
    typeof value === "object" &&
    value !== null &&
    Number.isSafeInteger(value.minor) &&
    CURRENCIES.includes(value.currency)
  );
}
