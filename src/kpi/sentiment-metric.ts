import type { Unit } from "../model/unit.ts";
import { coverageOf } from "./coverage-of.ts";
import type { FactsWith } from "./facts-with.ts";
import type { KpiMetric } from "./kpi-metric.ts";
import { quotient } from "./quotient.ts";

/** A measure of sentiment, with the share of the acts whose sentiment is known. */
export function sentimentMetric(
  id: string,
  facts: FactsWith<"bySentiment">,
  numerator: number,
  denominator: number,
  unit: Unit = "ratio",
): KpiMetric {
  const { positive = 0, neutral = 0, negative = 0, unknown = 0 } = facts.bySentiment;
  const known = positive + neutral + negative;
  const metric = quotient(id, facts, numerator, denominator, "acts", "acts", unit);
  return { ...metric, ...coverageOf(known, known + unknown) };
}
