import { formatMetric } from "../kpi/format-metric.ts";
import type { Locale } from "../model/locale.ts";
import type { Metric } from "../model/metric.ts";
import { WORDS } from "./words.ts";

/** Writes a number in the unit of a KPI: its value, a bound, its value in another period. */
export function valueText(
  value: number | null,
  { unit, ...metric }: Metric,
  locale: Locale,
): string {
  if (value === null) return WORDS[locale].notAvailable;
  return formatMetric({ ...metric, unit, value }, locale);
}
