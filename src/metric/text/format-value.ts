import type { Locale } from "../../model/locale.ts";
import { isShare } from "../is-share.ts";
import type { MetricParts } from "../metric.ts";
import { formatDuration } from "./format-duration.ts";
import { formatNumber } from "./format-number.ts";
import { metricWordsOf } from "./metric-words-of.ts";

/** Writes a number in the unit of a metric: its value, a bound, its value in another period. */
export function formatValue(
  value: number,
  metric: Pick<MetricParts, "unit" | "counts" | "per">,
  locale: Locale,
): string {
  const { per, points } = metricWordsOf(locale);
  if (isShare(metric)) return formatNumber(value, locale, "percent");
  const number = formatNumber(value, locale);
  switch (metric.unit) {
    case "perThousand":
      return `${number} ${per} ${formatNumber(1000, locale)}`;
    case "duration":
      return formatDuration(value, locale);
    case "points":
      return `${number} ${points}`;
    default:
      return number;
  }
}
