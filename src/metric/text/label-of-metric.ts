import type { Locale } from "../../model/locale.ts";
import { checkOptions } from "../../util/check-options.ts";
import { fieldOf } from "../../util/field-of.ts";
import { EN } from "../labels/en.ts";
import { FR } from "../labels/fr.ts";
import type { MetricParts } from "../metric.ts";
import type { MetricTextOptions } from "./metric-text-options.ts";
import { metricWordsOf } from "./metric-words-of.ts";

const LABELS: { readonly [L in Locale]: { readonly [id: string]: string } } = { en: EN, fr: FR };

/**
 * Gives the name of a KPI that people read.
 *
 * A level or a brand follows the name, and so does how several values became one.
 *
 * @param metric - Any metric, or an object with its `id`.
 * @param options - `locale`: `en` when absent, or `fr`.
 * @returns The name; the id itself for a KPI of your own.
 * @throws `unknown-locale` for another language, with the nearest one; `unknown-option`;
 *   `invalid-input` for what has no `id`.
 *
 * @example
 * ```ts
 * import { labelOfMetric, levelShare } from "paliers";
 *
 * labelOfMetric({ id: "net-sentiment" }); // => "Net sentiment"
 * const share = levelShare({ byLevel: { reading: 1 }, unclassified: 0 }, "reading");
 * labelOfMetric(share, { locale: "fr" }); // => "Part d’un niveau (reading)"
 * ```
 * @public
 */
export function labelOfMetric(
  metric: Pick<MetricParts, "id" | "settings" | "aggregate" | "of">,
  options: MetricTextOptions = {},
): string {
  checkOptions(options, { locale: 1 });
  const { locale = "en" } = options;
  const words = metricWordsOf(locale).aggregate;
  const labels = LABELS[locale];
  const id = fieldOf(metric, "id", "a metric");
  const { settings, aggregate, of = id } = metric;
  // A mean with a name of its own says what it is.
  const isNamed = Object.hasOwn(labels, id);
  const shown = isNamed ? id : of;
  const asked = settings?.["level"] ?? settings?.["brand"];
  const notes = [
    ...(typeof asked === "string" ? [asked] : []),
    ...(aggregate === undefined || isNamed ? [] : [words[aggregate]]),
  ];
  const name = (Object.hasOwn(labels, shown) ? labels[shown] : undefined) ?? shown;
  return notes.length === 0 ? name : `${name} (${notes.join(", ")})`;
}
