import { fieldOf } from "../util/field-of.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Metric } from "./metric.ts";

/** Refuses what is no list of metrics: one alone, nothing, a list of something else. */
export function checkMetrics(metrics: readonly Metric[]): readonly Metric[] {
  const isList: boolean = Array.isArray(metrics);
  if (!isList) throw new PaliersError("invalid-input", "expected a list of metrics");
  for (const metric of metrics) fieldOf(metric, "value", "a list of metrics, each");
  return metrics;
}
