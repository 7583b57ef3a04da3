import { coverageOf } from "./coverage-of.ts";
import type { FactsWith } from "./facts-with.ts";
import type { KpiMetric } from "./kpi-metric.ts";

/** Says of a measure of people what share of the acts had an actor, and that nobody had a name where so. */
export function withIdentified(
  metric: KpiMetric,
  { identified }: Partial<FactsWith<"identified">>,
): KpiMetric {
  return {
    ...metric,
    ...(metric.reason === "no-data" && { reason: "no-people" }),
    ...coverageOf(identified ?? 1, 1),
  };
}
