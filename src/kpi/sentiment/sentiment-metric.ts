import { coverageOf } from "../../metric/coverage-of.ts";
import type { Quotient } from "../../metric/metric.ts";
import type { MetricId } from "../../metric/metric-id.ts";
import { quotient, type Sides } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { withCarried } from "../with-carried.ts";

/** A measure of sentiment, with the share of the acts whose sentiment is known. */
export function sentimentMetric(
  id: MetricId,
  facts: FactsWith<"bySentiment">,
  numerator: number,
  denominator: number,
  sides?: Sides,
): Quotient {
  const { positive = 0, neutral = 0, negative = 0, unknown = 0 } = facts.bySentiment;
  const known = positive + neutral + negative;
  const metric = quotient(id, facts, numerator, denominator, { per: "acts", ...sides });
  const covered = { ...metric, ...coverageOf(known, known + unknown) };
  return withCarried(covered, facts, "sentiment");
}
