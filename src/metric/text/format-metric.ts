import { checkOptions } from "../../util/check-options.ts";
import { fieldOf } from "../../util/field-of.ts";
import type { Metric } from "../metric.ts";
import { formatValue } from "./format-value.ts";
import type { MetricTextOptions } from "./metric-text-options.ts";
import { metricWordsOf } from "./metric-words-of.ts";
import { reasonText } from "./reason-text.ts";

/**
 * Writes a value for people: 1.53%, 4.2 per 1,000, 2 min 30 s, or n/a with the reason.
 *
 * Shares are percentages; a number of acts for each content stays a number. Where there is no value
 * it says so, never 0.
 *
 * @param metric - Any metric.
 * @param options - `locale`: `en` when absent, or `fr`.
 * @returns A text, in French with the narrow no-break spaces of its typography.
 * @throws `unknown-locale` for another language, with the nearest one; `unknown-option`;
 *   `invalid-input` for what is no metric.
 *
 * @example
 * ```ts
 * import { engagementRateByReach, formatMetric } from "paliers";
 *
 * const rate = engagementRateByReach({ byFamily: { applaud: 153 }, reach: 10_000 });
 * formatMetric(rate); // => "1.53%"
 * formatMetric(rate, { locale: "fr" }); // => "1,53\u202f%"
 * formatMetric(engagementRateByReach({ byFamily: {}, reach: null })); // => "n/a (no reach given)"
 * ```
 * @public
 */
export function formatMetric(metric: Metric, options: MetricTextOptions = {}): string {
  checkOptions(options, { locale: 1 });
  const { locale = "en" } = options;
  const { notAvailable } = metricWordsOf(locale);
  const value = fieldOf(metric, "value", "a metric");
  return value === null
    ? `${notAvailable} (${reasonText(metric, locale)})`
    : formatValue(value, metric, locale);
}
