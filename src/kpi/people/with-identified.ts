import { coverageOf } from "../../metric/coverage-of.ts";
import type { Quotient } from "../../metric/metric.ts";
import type { FactsWith } from "../facts-with.ts";

/** Says of a measure of people what share of the acts had an actor, and that nobody had a name where so. */
export function withIdentified(
  metric: Quotient,
  { identified }: Partial<FactsWith<"identified">>,
): Quotient {
  const coverage = coverageOf(identified ?? 1, 1);
  return metric.reason === "no-data"
    ? { ...metric, ...coverage, reason: "no-people" }
    : { ...metric, ...coverage };
}
