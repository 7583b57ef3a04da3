import { difference } from "../metric/difference.ts";
import type { KpiMetric } from "../metric/kpi-metric.ts";
import type { Change } from "./report-data.ts";

/** Sets a KPI beside the same KPI of the earlier period: moved, or noise? */
export function changeOf(after: KpiMetric, before: KpiMetric): Change {
  return { before: before.value, ...difference(after, before) };
}
