import type { Locale } from "../../model/locale.ts";
import { checkOptions } from "../../util/check-options.ts";
import { fieldOf } from "../../util/field-of.ts";
import type { Difference } from "../difference.ts";
import { isShare } from "../is-share.ts";
import { formatNumber } from "./format-number.ts";
import { formatValue } from "./format-value.ts";
import type { MetricTextOptions } from "./metric-text-options.ts";
import { metricWordsOf } from "./metric-words-of.ts";
import { reasonText } from "./reason-text.ts";

/** A number with its sign, without its unit where that is said once for several. */
function signed(value: number, difference: Difference, locale: Locale): string {
  const sign = value < 0 ? "-" : value > 0 ? "+" : "";
  const length = Math.abs(value);
  return `${sign}${isShare(difference) ? formatNumber(length * 100, locale) : formatValue(length, difference, locale)}`;
}

/**
 * Writes how far two values are apart, with its bounds: +3 points (+0.54 to +5.5).
 *
 * The difference of two percentages is in points, so that nobody takes it for a share of the first.
 *
 * @param difference - What `difference` gave.
 * @param options - `locale`: `en` when absent, or `fr`.
 * @returns A text; n/a with the reason where the two are not compared.
 * @throws `unknown-locale` for another language, with the nearest one; `unknown-option`;
 *   `invalid-input` for what is no difference.
 *
 * @example
 * ```ts
 * import { difference, engagementRateByReach, formatDifference } from "paliers";
 *
 * const march = engagementRateByReach({ byFamily: { applaud: 60 }, reach: 1000 });
 * const april = engagementRateByReach({ byFamily: { applaud: 90 }, reach: 1000 });
 * const moved = difference(march, april, { acts: "independent" });
 * formatDifference(moved); // => "+3 points (+0.535 to +5.5)"
 * ```
 * @public
 */
export function formatDifference(difference: Difference, options: MetricTextOptions = {}): string {
  checkOptions(options, { locale: 1 });
  const { locale = "en" } = options;
  const { notAvailable, points, to } = metricWordsOf(locale);
  const absolute = fieldOf(difference, "absolute", "a difference");
  const { lower, upper } = difference;
  if (absolute === null) return `${notAvailable} (${reasonText(difference, locale)})`;
  const text = `${signed(absolute, difference, locale)}${isShare(difference) ? ` ${points}` : ""}`;
  return lower === null || upper === null
    ? text
    : `${text} (${signed(lower, difference, locale)} ${to} ${signed(upper, difference, locale)})`;
}
