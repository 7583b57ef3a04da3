import type { Locale } from "../model/locale.ts";

/** Writes a share of a whole: 87.1%, 87,1 %. */
export function formatShare(share: number, locale: Locale): string {
  const format = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, format).format(share);
}
