import type { Reason } from "../model/reason.ts";
import { canonicalText } from "../util/canonical-text.ts";
import { commonOf } from "./common-of.ts";
import type { Metric } from "./metric.ts";

/** Why these metrics are not values of one KPI; nothing when they are. */
export function unlike(metrics: readonly Metric[]): Reason | undefined {
  const kpis = metrics.map(({ id, settings, aggregate }) =>
    canonicalText({ id, settings, aggregate }),
  );
  if (new Set(kpis).size > 1) return "different-metrics";
  return commonOf(metrics).mixed ? "different-taxonomies" : undefined;
}
