import type { Metric } from "../metric/metric.ts";
import type { AudienceFacts } from "../rollup/facts.ts";

/** Says of a metric whose people were added up over several exposures that they are a sum of totals. */
export function withTotals<M extends Metric>(
  metric: M,
  { sumsOfTotals }: Partial<Pick<AudienceFacts, "sumsOfTotals">>,
  measure: "reach" | "visitors",
): M {
  return sumsOfTotals?.includes(measure) === true ? { ...metric, sumOfTotals: true } : metric;
}
