import type { KpiMetric } from "../metric/kpi-metric.ts";
import { quotient } from "../metric/quotient.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { countOf } from "./count-of.ts";
import type { FactsWith } from "./facts-with.ts";

/** Weighs the acts of each kind before dividing. A kind without a weight weighs nothing. */
export function weightedRate(
  id: string,
  facts: FactsWith<"byKind">,
  denominator: number | null,
  weights: { readonly [kind: string]: number },
): KpiMetric {
  const weighted = Object.entries(weights).reduce((sum, [kind, weight]) => {
    if (!Number.isFinite(weight))
      throw new PaliersError("invalid-weight", `the weight of "${kind}" is not a finite number`);
    return sum + weight * countOf(facts.byKind, kind);
  }, 0);
  // No basis for an interval: weighted acts are no count of anything.
  return {
    ...quotient(id, facts, weighted, denominator, "acts"),
    settings: { weights: { ...weights } },
  };
}
