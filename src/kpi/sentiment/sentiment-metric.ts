import { coverageOf } from "../../metric/coverage-of.ts";
import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { Unit } from "../../model/unit.ts";
import type { FactsWith } from "../facts-with.ts";

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
