import type { MetricParts } from "./metric.ts";
import type { Sides } from "./quotient.ts";

/** What a metric says of its two sides, for one made of several like it; its bounds and parts are its own. */
export function sidesOf({ unit, counts, per, basis, settings }: MetricParts): Sides {
  return {
    unit,
    counts,
    ...(per && { per }),
    ...(basis && { basis }),
    ...(settings && { settings }),
  };
}
