import { METRIC_LABELS } from "../metric/metric-label.ts";
import type { Locale } from "../model/locale.ts";

/** The name of a KPI that people read. */
export function kpiName(id: string, locale: Locale): string {
  const label = METRIC_LABELS[id];
  return label?.[locale] ?? label?.en ?? id;
}
