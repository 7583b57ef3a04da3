import { commonOf } from "./common-of.ts";
import { coverageOf } from "./coverage-of.ts";
import type { KpiMetric } from "./kpi-metric.ts";
import { quotient } from "./quotient.ts";
import { unlike } from "./unlike.ts";

/**
 * Makes one value of several values of one KPI; those that are `null` are skipped, and `coverage`
 * says so.
 *
 * @param fold - From the values to a numerator and a denominator.
 */
export function aggregateOf(
  metrics: readonly KpiMetric[],
  aggregate: NonNullable<KpiMetric["aggregate"]>,
  fold: (values: readonly number[]) => readonly [numerator: number | null, denominator: number],
): KpiMetric {
  const [first] = metrics;
  const values = metrics.flatMap(({ value }) => value ?? []);
  const nothing = values.length === 0 ? (first?.reason ?? "no-data") : undefined;
  const reason = unlike(metrics) ?? nothing;
  const { counts = "acts", per, unit = "ratio", settings } = first ?? {};
  const id = first === undefined ? aggregate : `${aggregate}-${first.id}`;
  const [numerator, denominator] = reason === undefined ? fold(values) : [null, null];
  return {
    ...quotient(id, commonOf(metrics), numerator, denominator, counts, per, unit),
    aggregate,
    ...(settings && { settings }),
    ...(reason && { reason }),
    ...coverageOf(values.length, metrics.length),
  };
}
