import { formatValue } from "../metric/text/format-value.ts";
import type { Locale } from "../model/locale.ts";
import type { ReportMetric } from "./report-data.ts";
import { signedText } from "./signed-text.ts";
import { WORDS } from "./words.ts";

/** Says how a KPI moved since the earlier period, between which bounds, and whether that is noise. */
export function changeText({ change, ...metric }: ReportMetric, locale: Locale): string {
  const { was, between, verdict, noEarlier } = WORDS[locale];
  if (change === undefined || change.before === null || change.absolute === null) return noEarlier;
  const { before, absolute, lower, upper } = change;
  const bounds =
    lower === null || upper === null
      ? ""
      : ` (${between(signedText(lower, metric, locale, "bound"), signedText(upper, metric, locale, "bound"))})`;
  const moved = `${signedText(absolute, metric, locale, "difference")}${bounds}`;
  return `${was} ${formatValue(before, metric, locale)}, ${moved}, ${verdict[change.verdict]}`;
}
