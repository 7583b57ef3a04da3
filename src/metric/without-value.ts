import type { Locale } from "../model/locale.ts";
import type { Metric } from "../model/metric.ts";
import { AUDIENCE_TEXTS } from "./audience-text.ts";
import { REASON_TEXTS } from "./reason-text.ts";

/** Says that there is no value, and why. Never a zero, and in French never « nul », which means zero. */
export function withoutValue(
  { id, reason = "no-data" }: Pick<Metric, "id" | "reason">,
  locale: Locale,
): string {
  const basis = /(?:reach|followers|follower|impressions|views|post)(?=-at-publish$|$)/.exec(
    id,
  )?.[0];
  const audience = basis === undefined ? undefined : AUDIENCE_TEXTS[basis.replace(/wer$/, "wers")];
  const words =
    (reason === "missing-denominator" ? audience?.missing : undefined) ??
    (reason === "zero-denominator" ? audience?.zero : undefined) ??
    REASON_TEXTS[reason];
  return `${locale === "fr" ? "n.d." : "n/a"} (${words[locale]})`;
}
