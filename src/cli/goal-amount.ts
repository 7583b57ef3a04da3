import { formatMoney } from "../goals/format-money.ts";
import type { Goal } from "../goals/target/goal.ts";
import type { Locale } from "../model/locale.ts";
import { currencyDecimals } from "../model/outcome/currency-decimals.ts";

/** What is exact is shown to the cent, what is computed in whole units, a rate with two decimals. */
export type Precision = "exact" | "whole" | "rate";

const DIGITS: { readonly [P in Precision]: number } = { exact: 1, whole: 0, rate: 2 };

/** Writes an amount in the unit of a goal: conversions, money, points of a survey. */
export function goalAmount(
  value: number,
  { counts, currency }: Goal,
  locale: Locale,
  precision: Precision,
): string {
  if (counts === "value" && currency !== undefined) {
    const scale = 10 ** currencyDecimals(currency);
    if (precision !== "whole") {
      return formatMoney({ minor: Math.round(value * scale), currency }, { locale });
    }
    const style = { style: "currency", currency, maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(locale, style).format(value);
  }
  // A projected level of a survey moves by parts of a point.
  const isSurvey = counts === "points" || counts === "percent";
  const digits = isSurvey && precision === "whole" ? 1 : DIGITS[precision];
  const shown = Math.round(value * 10 ** digits) / 10 ** digits + 0;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(shown);
}
