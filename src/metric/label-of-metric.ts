import type { Locale } from "../model/locale.ts";
import { checkLocale } from "./check-locale.ts";
import type { KpiMetric } from "./kpi-metric.ts";
import { METRIC_LABELS } from "./metric-label.ts";

const AGGREGATES = { mean: { en: "mean", fr: "moyenne" }, median: { en: "median", fr: "médiane" } };

/**
 * Gives the name of a KPI that people read.
 *
 * A level or a brand follows the name, and so does how several values became one.
 *
 * @param metric - Any metric, or an object with its `id`.
 * @param locale - `en` when absent, or `fr`.
 * @returns The name; the id itself for a KPI of your own.
 * @throws `unknown-locale` for another language, with the nearest one.
 *
 * @example
 * ```ts
 * import { labelOfMetric, levelShare } from "paliers";
 *
 * labelOfMetric({ id: "net-sentiment" }); // => "Net sentiment"
 * const share = levelShare({ byLevel: { reading: 1 }, unclassified: 0 }, "reading");
 * labelOfMetric(share, "fr"); // => "Part d’un niveau (reading)"
 * ```
 * @public
 */
export function labelOfMetric(
  { id, settings, aggregate }: Pick<KpiMetric, "id" | "settings" | "aggregate">,
  locale: Locale = "en",
): string {
  checkLocale(locale);
  const known = (name: string): string | undefined =>
    Object.hasOwn(METRIC_LABELS, name) ? METRIC_LABELS[name]?.[locale] : undefined;
  const base = aggregate === undefined ? id : id.slice(aggregate.length + 1);
  const isAggregate = aggregate !== undefined && known(id) === undefined;
  const of = settings?.["level"] ?? settings?.["brand"];
  const notes = [
    ...(typeof of === "string" ? [of] : []),
    ...(isAggregate ? [AGGREGATES[aggregate][locale]] : []),
  ];
  const name = (isAggregate ? known(base) : known(id)) ?? (isAggregate ? base : id);
  return notes.length === 0 ? name : `${name} (${notes.join(", ")})`;
}
