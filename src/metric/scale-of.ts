import type { MetricParts, Spread } from "./metric.ts";

/** Where the errors of a KPI are about even: by its bounds where it has its own, else by what it divides. */
export function scaleOf({
  bounds,
  per,
  unit,
}: Pick<MetricParts, "bounds" | "per" | "unit">): Spread["scale"] {
  if (bounds === "rating") return "share";
  if (bounds !== undefined) return "balance";
  return per === "acts" && unit === "ratio" ? "share" : "rate";
}
