import { nearestWord } from "../../util/nearest-word.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { CURRENCIES } from "./currency.ts";

/** Refuses a currency that does not exist, and names the nearest one. */
export function checkCurrency(currency: string): void {
  if (CURRENCIES.includes(currency)) return;
  const meant = typeof currency === "string" ? nearestWord(currency, CURRENCIES) : undefined;
  const hint = meant === undefined ? "expected a code of ISO 4217" : `did you mean "${meant}"?`;
  throw new PaliersError("unknown-currency", `"${String(currency)}" is not a currency, ${hint}`);
}
