import type { Metric } from "../model/metric.ts";
import type { Unit } from "../model/unit.ts";
import type { KpiMetric } from "./kpi-metric.ts";
import type { Origin } from "./origin.ts";
import { rate } from "./rate.ts";

/** Divides anything by anything, as `rate` divides acts by an audience. */
export function quotient(
  id: string,
  facts: Origin,
  numerator: number | null,
  denominator: number | null,
  counts: Metric["counts"],
  per?: Metric["per"],
  unit: Unit = "ratio",
): KpiMetric {
  const { per: _per, ...metric } = rate(id, facts, numerator ?? Number.NaN, denominator);
  return {
    ...metric,
    unit,
    counts,
    ...(per && { per }),
    ...((numerator ?? null) === null && { reason: "no-data" as const }),
  };
}
