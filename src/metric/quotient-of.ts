import type { Quotient } from "./metric.ts";
import type { MetricId } from "./metric-id.ts";
import { type Origin, quotient, type Sides } from "./quotient.ts";

/** The maker for a numerator that may be missing: then there are no data, whatever stands below. */
export function quotientOf(
  id: MetricId,
  origin: Origin,
  numerator: number | null,
  denominator: number | null,
  sides?: Sides,
): Quotient {
  const metric = quotient(id, origin, numerator ?? Number.NaN, denominator, sides);
  return numerator === null ? { ...metric, value: null, reason: "no-data" } : metric;
}
