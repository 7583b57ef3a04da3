import type { Basis, Quotient } from "../metric/metric.ts";
import type { MetricId } from "../metric/metric-id.ts";
import { quotient } from "../metric/quotient.ts";
import { checkOptions } from "../util/check-options.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { countOf } from "./count-of.ts";
import type { FactsWith } from "./facts-with.ts";
import { neededOption } from "./needed-option.ts";
import { read } from "./read.ts";

/**
 * What a weighted rate weighs.
 *
 * @public
 */
export interface WeightOptions {
  /** By kind of act; a kind that is not named weighs nothing. */
  readonly weights: { readonly [kind: string]: number };
}

/** Weighs the acts of each kind before dividing. A kind without a weight weighs nothing. */
export function weightedRate<A extends Basis & ("reach" | "followers" | "impressions")>(
  id: MetricId,
  facts: FactsWith<"byKind" | A>,
  basis: A,
  options: WeightOptions,
): Quotient {
  const byKind = read(facts, "byKind");
  checkOptions(options ?? {}, { weights: 1 });
  const weights = neededOption(options, "weights");
  const weighted = Object.entries(weights).reduce((sum, [kind, weight]) => {
    if (!Number.isFinite(weight))
      throw new PaliersError("invalid-weight", `the weight of "${kind}" is not a finite number`);
    return sum + weight * countOf(byKind, kind);
  }, 0);
  // No basis for an interval: weighted acts are no count of anything.
  return quotient(id, facts, weighted, facts[basis], {
    basis,
    settings: { weights: { ...weights } },
  });
}
