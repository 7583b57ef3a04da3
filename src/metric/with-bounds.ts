import type { Metric, MetricParts } from "./metric.ts";

/** Sets the bounds of a metric; where there are none, the value stays, and it says why. */
export function withBounds<M extends Metric>(
  metric: M,
  lower: number | null,
  upper: number | null,
  confidence: number,
  why: MetricParts["withoutBounds"] = "no-interval",
): M {
  const isBare = metric.value !== null && lower === null;
  return { ...metric, lower, upper, confidence, ...(isBare && { withoutBounds: why }) };
}
