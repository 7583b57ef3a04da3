import type { Locale } from "../../model/locale.ts";

/**
 * Writes a number with three digits that mean something, or one decimal once it is 100 or more.
 *
 * @param value - The number; a share is 0.5 for 50 %.
 * @param locale - The words' language.
 * @param style - `percent` multiplies by 100 and adds the sign.
 */
export function formatNumber(
  value: number,
  locale: Locale,
  style: "decimal" | "percent" = "decimal",
): string {
  const shown = Math.abs(value) * (style === "percent" ? 100 : 1);
  const digits = shown < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 1 };
  const text = new Intl.NumberFormat(locale, { style, ...digits }).format(value);
  // Versions of the platform's tables differ in which no-break space stands before the sign: French
  // typography takes the narrow one.
  return text.replaceAll("\u00a0", "\u202f");
}
