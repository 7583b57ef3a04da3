import type { MetricParts } from "./metric.ts";

/** The share that could be used, where that is not all. */
export function coverageOf(used: number, all: number): Pick<MetricParts, "coverage"> {
  const isPart = used >= 0 && used < all && all < Number.POSITIVE_INFINITY;
  return isPart ? { coverage: used / all + 0 } : {};
}
