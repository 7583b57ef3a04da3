import { isShare } from "../metric/is-share.ts";
import type { Metric } from "../metric/metric.ts";
import { formatValue } from "../metric/text/format-value.ts";
import type { Locale } from "../model/locale.ts";
import { WORDS } from "./words.ts";

const DIGITS = { maximumSignificantDigits: 3 } as const;

/**
 * Writes a difference between two values of a KPI, with its sign; that of two percentages is in points.
 *
 * A bound stands beside the difference and need not say its unit again.
 */
export function signedText(
  value: number,
  metric: Pick<Metric, "unit" | "counts" | "per">,
  locale: Locale,
  role: "difference" | "bound",
): string {
  if (isShare(metric)) {
    const format = new Intl.NumberFormat(locale, { ...DIGITS, signDisplay: "exceptZero" });
    const number = format.format(value * 100);
    return role === "bound" ? number : WORDS[locale].points(number);
  }
  const shown = formatValue(Math.abs(value), metric, locale);
  return `${value < 0 ? "-" : value > 0 ? "+" : ""}${shown}`;
}
