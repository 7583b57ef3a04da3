import type { Locale } from "../model/locale.ts";
import type { ReportMetric } from "./report-data.ts";
import { WORDS } from "./words.ts";

/** Says where a KPI stands against its benchmark; `null` for the many that have none. */
export function benchmarkText({ benchmark }: ReportMetric, locale: Locale): string | null {
  if (benchmark === undefined) return null;
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return WORDS[locale].benchmark[benchmark.verdict](format.format(benchmark.threshold));
}
