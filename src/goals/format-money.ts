import type { Locale } from "../model/locale.ts";
import { currencyDecimals } from "../model/outcome/currency-decimals.ts";
import type { Money } from "../model/outcome/money.ts";

/**
 * Writes money as people of a language read it, all decimals of its currency included.
 *
 * @param money - Whole minor units.
 * @param locale - `en` (default) or `fr`.
 *
 * @example
 * ```ts
 * import { formatMoney, money } from "paliers/goals";
 *
 * formatMoney(money("1234.5", "EUR")); // => "€1,234.50"
 * formatMoney(money("1234.5", "EUR"), "fr"); // => "1\u202f234,50\u00a0€"
 * ```
 * @public
 */
export function formatMoney({ minor, currency }: Money, locale: Locale = "en"): string {
  const digits = currencyDecimals(currency);
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
}
