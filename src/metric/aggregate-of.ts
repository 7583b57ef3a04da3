import { commonOf } from "./common-of.ts";
import { coverageOf } from "./coverage-of.ts";
import type { Metric, MetricParts, Quotient } from "./metric.ts";
import { quotientOf } from "./quotient-of.ts";
import { sidesOf } from "./sides-of.ts";
import { unlike } from "./unlike.ts";

/**
 * Makes one value of several values of one KPI; those that are `null` are skipped, and `coverage`
 * says so.
 *
 * @param fold - From the values to a numerator and a denominator.
 */
export function aggregateOf(
  metrics: readonly Metric[],
  aggregate: NonNullable<MetricParts["aggregate"]>,
  fold: (values: readonly number[]) => readonly [numerator: number | null, denominator: number],
): Quotient {
  const [first] = metrics;
  const values = metrics.flatMap(({ value }) => value ?? []);
  const nothing = values.length === 0 ? (first?.reason ?? "no-data") : undefined;
  const reason = unlike(metrics) ?? nothing;
  const [numerator, denominator] = reason === undefined ? fold(values) : [null, null];
  const made = quotientOf(
    first === undefined ? aggregate : `${aggregate}-${first.id}`,
    commonOf(metrics),
    numerator,
    denominator,
    first && sidesOf(first),
  );
  const one = {
    ...made,
    aggregate,
    ...(first && { of: first.id }),
    ...coverageOf(values.length, metrics.length),
  };
  return reason === undefined ? one : { ...one, value: null, reason };
}
