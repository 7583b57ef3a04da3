import type { Locale } from "../../model/locale.ts";
import type { Reason } from "../../model/reason.ts";
import type { MetricParts } from "../metric.ts";
import { metricWordsOf } from "./metric-words-of.ts";

/** Says why there is no value, by the audience that is missing or empty where there is a word for it. */
export function reasonText(
  { reason = "no-data", basis }: Pick<MetricParts, "basis"> & { readonly reason?: Reason },
  locale: Locale,
): string {
  const words = metricWordsOf(locale);
  const audience = basis === undefined ? undefined : words.audience[basis];
  return (
    (reason === "missing-denominator" ? audience?.missing : undefined) ??
    (reason === "zero-denominator" ? audience?.zero : undefined) ??
    words.reason[reason]
  );
}
