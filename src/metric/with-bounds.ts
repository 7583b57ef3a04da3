import type { Reason } from "../model/reason.ts";
import type { KpiMetric } from "./kpi-metric.ts";

/** Sets the bounds of a metric; where there are none, the value stays and the reason says why. */
export function withBounds(
  metric: KpiMetric,
  lower: number | null,
  upper: number | null,
  confidence: number,
  reason: Reason = "no-interval",
): KpiMetric {
  const bounded = { ...metric, lower, upper, confidence };
  return metric.value !== null && lower === null ? { ...bounded, reason } : bounded;
}
