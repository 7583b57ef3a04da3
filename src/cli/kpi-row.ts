import type { Metric } from "../metric/metric.ts";
import { formatValue } from "../metric/text/format-value.ts";
import { labelOfMetric } from "../metric/text/label-of-metric.ts";
import { reasonText } from "../metric/text/reason-text.ts";
import type { Locale } from "../model/locale.ts";
import { formatCount } from "./format-count.ts";
import { formatShare } from "./format-share.ts";
import { WORDS } from "./words.ts";

/** A KPI in words. */
export interface KpiRow {
  readonly name: string;
  readonly value: string;
  /** What was divided by what; the reason where there is no value. */
  readonly madeOf: string;
  readonly interval: string;
}

/** Writes a KPI as the cells of one row. */
export function kpiRow(metric: Metric, locale: Locale): KpiRow {
  const words = WORDS[locale];
  const { value, numerator, denominator, coverage, lower = null, upper = null } = metric;
  const name = labelOfMetric(metric, { locale });
  // The column of values has no room for the reason.
  if (value === null)
    return {
      name,
      value: words.notAvailable,
      madeOf: reasonText(metric, locale),
      interval: "",
    };
  return {
    name,
    value: formatValue(value, metric, locale),
    madeOf: [
      ...(numerator === null || denominator === null
        ? []
        : [`${formatCount(numerator, locale)} / ${formatCount(denominator, locale)}`]),
      ...(coverage === undefined ? [] : [words.coverage(formatShare(coverage, locale))]),
    ].join(", "),
    interval:
      lower === null || upper === null
        ? ""
        : words.between(formatValue(lower, metric, locale), formatValue(upper, metric, locale)),
  };
}
