import { formatMetric } from "../metric/format-metric.ts";
import type { Locale } from "../model/locale.ts";
import type { Metric } from "../model/metric.ts";

/** Writes a number in the unit of a KPI: its value, a bound, its value in another period. */
export function valueText(value: number, { unit, ...metric }: Metric, locale: Locale): string {
  return formatMetric({ ...metric, unit, value }, locale);
}
