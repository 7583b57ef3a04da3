import type { Locale } from "../model/locale.ts";
import type { Metric } from "../model/metric.ts";
import { valueText } from "./value-text.ts";
import { WORDS } from "./words.ts";

const DIGITS = { maximumSignificantDigits: 3 } as const;

/** Writes a difference between two values of a KPI, with its sign; that of two percentages is in points. */
export function signedText(value: number, metric: Metric, locale: Locale): string {
  if (metric.unit === "ratio") {
    const format = new Intl.NumberFormat(locale, { ...DIGITS, signDisplay: "exceptZero" });
    return WORDS[locale].points(format.format(value * 100));
  }
  const sign = value < 0 ? "−" : value > 0 ? "+" : "";
  return sign + valueText(Math.abs(value), metric, locale);
}
