import { difference } from "../kpi/difference.ts";
import type { Metric } from "../model/metric.ts";
import type { Change } from "./report-data.ts";

/** Sets a KPI beside the same KPI of the earlier period: moved, or noise? */
export function changeOf(after: Metric, before: Metric): Change {
  const { absolute, relative, lower, upper, reason } = difference(after, before);
  const verdict =
    lower === null || upper === null
      ? "unknown"
      : lower > 0
        ? "higher"
        : upper < 0
          ? "lower"
          : "noise";
  return {
    before: before.value,
    absolute,
    relative,
    lower,
    upper,
    verdict,
    ...(reason === undefined ? undefined : { reason }),
  };
}
