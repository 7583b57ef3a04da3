import type { Locale } from "../model/locale.ts";
import type { Metric } from "../model/metric.ts";
import { checkLocale } from "./check-locale.ts";
import { formatDuration } from "./format-duration.ts";
import { formatNumber } from "./format-number.ts";
import { withoutValue } from "./without-value.ts";

/**
 * Writes a value for people: 1.53%, 4.2 per 1,000, 2 min 30 s, or n/a with the reason.
 *
 * Shares are percentages; a number of acts for each content stays a number. Where there is no value
 * it says so, never 0.
 *
 * @param metric - Any metric.
 * @param locale - `en` when absent, or `fr`.
 * @returns A text, in French with the narrow no-break spaces of its typography.
 * @throws `unknown-locale` for another language, with the nearest one.
 *
 * @example
 * ```ts
 * import { engagementRateByReach, formatMetric } from "paliers";
 *
 * const rate = engagementRateByReach({ byFamily: { applaud: 153 }, reach: 10_000 });
 * formatMetric(rate); // => "1.53%"
 * formatMetric(rate, "fr"); // => "1,53\u202f%"
 * formatMetric(engagementRateByReach({ byFamily: {}, reach: null })); // => "n/a (no reach given)"
 * ```
 * @public
 */
export function formatMetric(metric: Metric, locale: Locale = "en"): string {
  checkLocale(locale);
  const { value, unit, counts, per } = metric;
  if (value === null) return withoutValue(metric, locale);
  const number = formatNumber(value, locale);
  switch (unit) {
    case "ratio": {
      const isNumberOfActs = per === "contents" || (per === "people" && counts === "acts");
      return isNumberOfActs ? number : formatNumber(value, locale, "percent");
    }
    case "perThousand":
      return `${number} ${locale === "fr" ? "pour" : "per"} ${formatNumber(1000, locale)}`;
    case "duration":
      return formatDuration(value, locale);
    case "points":
      return `${number} points`;
    default:
      return number;
  }
}
