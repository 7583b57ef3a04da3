import type { MetricParts } from "./metric.ts";

/** Whether a value reads as a percentage: acts for each content or person are a number, whatever they are divided by. */
export function isShare({
  unit,
  counts,
  per,
}: Pick<MetricParts, "unit" | "counts" | "per">): boolean {
  return unit === "ratio" && per !== "contents" && !(per === "people" && counts === "acts");
}
