import { interval } from "../metric/interval.ts";
import type { Metric } from "../metric/metric.ts";
import { pooled } from "../metric/pooled.ts";
import { withBounds } from "../metric/with-bounds.ts";
import type { Facts } from "../rollup/facts.ts";

/** Whether rows hold the whole of a KPI: nothing of either side is outside them, or in two of them. */
function holds(rows: Metric, whole: Metric): boolean {
  const isNear = (a: number | null, b: number | null): boolean =>
    a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.abs(b);
  return isNear(rows.numerator, whole.numerator) && isNear(rows.denominator, whole.denominator);
}

/**
 * Computes a KPI with bounds from how much its posts differ, or its days where posts do not carry both
 * sides of it.
 *
 * Where neither do there are no bounds: those that take acts for independent are far too narrow. People
 * over people need no rows.
 *
 * @param units - The same facts by content, and by day.
 */
export function withDoubt(
  kpi: (facts: Facts) => Metric,
  facts: Facts,
  units: readonly (readonly Facts[])[],
): Metric {
  const metric = kpi(facts);
  if (metric.value === null || metric.counts === "people") return interval(metric);
  const { followers } = facts;
  const found = units
    .flatMap((rows) => [
      rows.map(kpi),
      // Followers are told of the whole: each post has the same before it, on whatever day.
      rows.map((row) => {
        const { basis: _same, ...rest } = kpi({ ...row, followers });
        return rest;
      }),
    ])
    .map(pooled)
    .find((rows) => holds(rows, metric));
  const { doubt: _none, ...plain } = metric;
  if (found?.spread === undefined) return withBounds(plain, null, null, 0.95);
  const { lower = null, upper = null, confidence = 0.95, doubt, spread, withoutBounds } = found;
  return {
    ...withBounds(plain, lower, upper, confidence, { why: withoutBounds }),
    ...(doubt && { doubt }),
    spread,
  };
}
