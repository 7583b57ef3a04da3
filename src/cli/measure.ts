import { benchmark } from "../kpi/followers/benchmark.ts";
import { interval } from "../metric/interval.ts";
import type { KpiMetric } from "../metric/kpi-metric.ts";
import type { Facts } from "../rollup/facts.ts";
import { changeOf } from "./change-of.ts";
import { KPIS } from "./kpis.ts";
import type { ReportMetric } from "./report-data.ts";

function standing(metric: KpiMetric): Pick<ReportMetric, "benchmark"> {
  const { threshold, verdict } = benchmark(metric);
  return threshold !== null && (verdict === "excellent" || verdict === "below")
    ? { benchmark: { threshold, verdict } }
    : {};
}

/** Computes the KPIs of a report, each with its interval; with earlier facts, how each moved. */
export function measure(facts: Facts, earlier: Facts | null): readonly ReportMetric[] {
  return KPIS.map((kpi) => {
    const metric = kpi(facts);
    const bounded = { ...interval(metric), ...standing(metric) };
    return earlier === null ? bounded : { ...bounded, change: changeOf(metric, kpi(earlier)) };
  });
}
