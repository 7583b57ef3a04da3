import { currencyDecimals } from "../model/outcome/currency-decimals.ts";
import type { Money } from "../model/outcome/money.ts";

/** Writes money as a number of major units, for a cell of a spreadsheet. */
export function majorUnits(money: Money | null | undefined): number | null {
  return money === null || money === undefined
    ? null
    : money.minor / 10 ** currencyDecimals(money.currency);
}
