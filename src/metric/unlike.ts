import type { Reason } from "../model/reason.ts";
import { canonicalText } from "../util/canonical-text.ts";
import { commonOf } from "./common-of.ts";
import type { Metric } from "./metric.ts";

/** Why these metrics are not values of one KPI; nothing when they are. */
export function unlike(metrics: readonly Metric[]): Reason | undefined {
  const [first] = metrics;
  const isSame = ({ id, settings, aggregate }: Metric): boolean =>
    id === first?.id &&
    aggregate === first.aggregate &&
    (settings === first.settings || canonicalText(settings) === canonicalText(first.settings));
  if (!metrics.every(isSame)) return "different-metrics";
  return commonOf(metrics).mixed ? "different-taxonomies" : undefined;
}
