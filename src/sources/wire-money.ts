import { currencyDecimals } from "../model/outcome/currency-decimals.ts";
import { minorUnits } from "../model/outcome/minor-units.ts";
import type { Money } from "../model/outcome/money.ts";
import { Fault } from "./fault.ts";
import { sample } from "./sample.ts";

/** Makes money of a decimal amount and its currency; a third decimal of the euro is nothing that exists. */
export function wireMoney(amount: number, currency: string): Money | Fault {
  const decimals = currencyDecimals(currency);
  const minor = minorUnits(amount, decimals);
  if (minor !== null) return { minor, currency };
  // Said by its form, which needs no translation: 0.00 EUR.
  return new Fault("out-of-range", sample(amount), `${(0).toFixed(decimals)} ${currency}`);
}
