import type { Locale } from "../model/locale.ts";
import { currencyDecimals } from "../model/outcome/currency-decimals.ts";
import type { Money } from "../model/outcome/money.ts";
import { checkOptions } from "../util/check-options.ts";
import { checkWord } from "../util/check-word.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { isMoney } from "./is-money.ts";

/**
 * How money is written.
 *
 * @public
 */
export interface FormatMoneyOptions {
  /** The language whose readers it is for; `en` when absent. */
  readonly locale?: Locale | undefined;
}

/**
 * Writes money as people of a language read it, all decimals of its currency included.
 *
 * @param money - Whole minor units.
 * @param options - `locale`: `en` (default) or `fr`.
 * @returns A text, for people: no program reads it back.
 * @throws `invalid-input` for what is no money, `unknown-locale` for another language.
 *
 * @example
 * ```ts
 * import { formatMoney, money } from "paliers/goals";
 *
 * formatMoney(money("1234.5", "EUR")); // => "€1,234.50"
 * formatMoney(money("1234.5", "EUR"), { locale: "fr" }); // => "1\u202f234,50\u00a0€"
 * ```
 * @public
 */
export function formatMoney(money: Money, options: FormatMoneyOptions = {}): string {
  checkOptions(options, { locale: 1 });
  const { locale = "en" } = options;
  checkWord("there are no words in", locale, ["en", "fr"], "unknown-locale");
  if (!isMoney(money))
    throw new PaliersError("invalid-input", 'formatMoney takes money, such as money(45, "EUR")');
  const { minor, currency } = money;
  const digits = currencyDecimals(currency);
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
}
