import { formatMetric } from "../metric/format-metric.ts";
import type { Locale } from "../model/locale.ts";
import type { Metric } from "../model/metric.ts";
import { formatCount } from "./format-count.ts";
import { formatShare } from "./format-share.ts";
import { kpiName } from "./kpi-name.ts";
import { valueText } from "./value-text.ts";
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
  const name = kpiName(metric.id, locale);
  if (value === null) {
    // It is written as "n/a (why)", and the column of values has no room for the reason.
    const [, shown = words.notAvailable, why = ""] =
      /^(\S+) \((.*)\)$/.exec(formatMetric(metric, locale)) ?? [];
    return { name, value: shown, madeOf: why, interval: "" };
  }
  return {
    name,
    value: valueText(value, metric, locale),
    madeOf: [
      ...(numerator === null || denominator === null
        ? []
        : [`${formatCount(numerator, locale)} / ${formatCount(denominator, locale)}`]),
      ...(coverage === undefined ? [] : [words.coverage(formatShare(coverage, locale))]),
    ].join(", "),
    interval:
      lower === null || upper === null
        ? ""
        : words.between(valueText(lower, metric, locale), valueText(upper, metric, locale)),
  };
}
