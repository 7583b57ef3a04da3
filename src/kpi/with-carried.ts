import type { Quotient } from "../metric/metric.ts";

/**
 * Says that there are no data where no row of the input ever carried any of the fields that a KPI reads:
 * its 0, or its 100 %, would be invented. Facts that do not say what was carried are taken as they are.
 */
export function withCarried(
  metric: Quotient,
  { carried }: { readonly carried?: readonly string[] },
  ...fields: readonly string[]
): Quotient {
  return !carried || fields.some((field) => carried.includes(field))
    ? metric
    : { ...metric, value: null, numerator: null, reason: "no-data" };
}
