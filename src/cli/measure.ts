import { benchmark } from "../kpi/followers/benchmark.ts";
import { difference } from "../metric/difference.ts";
import type { Metric } from "../metric/metric.ts";
import type { Facts } from "../rollup/facts.ts";
import { KPIS } from "./kpis.ts";
import type { Change, ReportMetric } from "./report-data.ts";
import { withDoubt } from "./with-doubt.ts";

function standingOf(metric: Metric): Pick<ReportMetric, "benchmark"> {
  const { threshold, verdict } = benchmark(metric);
  return threshold !== null && (verdict === "excellent" || verdict === "below")
    ? { benchmark: { threshold, verdict } }
    : {};
}

/** Sets a KPI beside the same KPI of the earlier period: moved, or noise? */
function changeOf(earlier: Metric, later: Metric): Change {
  const { absolute, relative, lower, upper, verdict, reason } = difference(earlier, later);
  const moved = { before: earlier.value, absolute, relative, lower, upper, verdict };
  return reason === undefined ? moved : { ...moved, reason };
}

/** The facts of one group, and the same by content and by day: between which the doubt is measured. */
export interface Measured {
  readonly facts: Facts;
  readonly units: readonly (readonly Facts[])[];
}

/** Computes the KPIs of a report, each with its interval; with earlier facts, how each moved. */
export function measure(now: Measured, earlier: Measured | null): readonly ReportMetric[] {
  return KPIS.map((kpi) => {
    const metric = withDoubt(kpi, now.facts, now.units);
    const standing = standingOf(metric);
    if (earlier === null) return { ...metric, ...standing };
    const change = changeOf(withDoubt(kpi, earlier.facts, earlier.units), metric);
    return { ...metric, ...standing, change };
  });
}
