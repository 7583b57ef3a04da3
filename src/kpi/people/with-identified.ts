import { coverageOf } from "../../metric/coverage-of.ts";
import type { KpiMetric } from "../../metric/kpi-metric.ts";
import type { FactsWith } from "../facts-with.ts";

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
