import { benchmark } from "../kpi/followers/benchmark.ts";
import { difference } from "../metric/difference.ts";
import { interval } from "../metric/interval.ts";
import type { Metric } from "../metric/metric.ts";
import type { Facts } from "../rollup/facts.ts";
import { KPIS } from "./kpis.ts";
import type { Change, ReportMetric } from "./report-data.ts";

function standing(metric: Metric): Pick<ReportMetric, "benchmark"> {
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

/** Computes the KPIs of a report, each with its interval; with earlier facts, how each moved. */
export function measure(facts: Facts, earlier: Facts | null): readonly ReportMetric[] {
  return KPIS.map((kpi) => {
    const metric = kpi(facts);
    const bounded = { ...interval(metric), ...standing(metric) };
    return earlier === null ? bounded : { ...bounded, change: changeOf(kpi(earlier), metric) };
  });
}
