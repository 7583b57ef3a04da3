import type { Metric, MetricParts } from "./metric.ts";

/** What is said of bounds besides their confidence. */
interface Standing {
  /** Between which units they were measured. */
  readonly doubt?: MetricParts["doubt"];
  /** Why there are none; `no-interval` when absent. */
  readonly why?: MetricParts["withoutBounds"];
}

/** Sets the bounds of a metric; where there are none, the value stays, and it says why. */
export function withBounds<M extends Metric>(
  metric: M,
  lower: number | null,
  upper: number | null,
  confidence: number,
  { doubt, why = "no-interval" }: Standing = {},
): M {
  const isBare = metric.value !== null && lower === null;
  return {
    ...metric,
    lower,
    upper,
    confidence,
    ...(doubt && lower !== null && { doubt }),
    ...(isBare && { withoutBounds: why }),
  };
}
