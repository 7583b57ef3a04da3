import type { Locale } from "../model/locale.ts";

/** Writes a whole number as people read it: 106,060 or 106 060. */
export function formatCount(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}
