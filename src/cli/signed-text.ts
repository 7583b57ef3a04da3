import type { Locale } from "../model/locale.ts";
import type { Metric } from "../model/metric.ts";
import { valueText } from "./value-text.ts";
import { WORDS } from "./words.ts";

const DIGITS = { maximumSignificantDigits: 3 } as const;

/**
 * Writes a difference between two values of a KPI, with its sign; that of two percentages is in points.
 *
 * A bound stands beside the difference and need not say its unit again.
 */
export function signedText(
  value: number,
  metric: Metric,
  locale: Locale,
  role: "difference" | "bound",
): string {
  const shown = valueText(Math.abs(value), metric, locale);
  // A ratio is written as a percentage only where its parts are of one kind: the formatter knows.
  if (shown.endsWith("%")) {
    const format = new Intl.NumberFormat(locale, { ...DIGITS, signDisplay: "exceptZero" });
    const number = format.format(value * 100);
    return role === "bound" ? number : WORDS[locale].points(number);
  }
  return `${value < 0 ? "-" : value > 0 ? "+" : ""}${shown}`;
}
