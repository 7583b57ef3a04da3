import type { Quotient } from "../../metric/metric.ts";
import type { Facts } from "../../rollup/facts.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { fieldOf } from "../../util/field-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { rankMetric } from "./rank-metric.ts";

/**
 * The mean rank of the acts, 1 for the lowest level.
 *
 * Ranks are an order, not a distance: give `medianLevel` beside it. Unclassified acts have no rank;
 * `coverage` says what share of the acts has one.
 *
 * Formula: `sum of rank × acts at the level / acts at any level`.
 *
 * Denominator: acts at any level; `coverage` is their share of all.
 *
 * Unit: rank.
 *
 * It does not say: anything beside a mean of another taxonomy, nor that level 4 is twice level 2.
 *
 * Source: this library. Ranks are an order, not a distance: always give `medianLevel` beside it.
 *
 * @param facts - Facts, or any object with `byLevel` and `unclassified`.
 * @param taxonomy - The definition that the facts were made with.
 * @returns A rank; `null` without a classified act (`zero-denominator`), or when the facts are of
 *   another taxonomy or version (`different-taxonomies`).
 *
 * @example
 * ```ts
 * import { cobra, meanLevel } from "paliers";
 *
 * const byLevel = { consuming: 6, contributing: 3, creating: 1 };
 * meanLevel({ byLevel, unclassified: 0 }, cobra).value; // => 1.5
 * ```
 * @public
 */
export function meanLevel<Id extends string>(
  facts: Pick<Facts<NoInfer<Id>>, "byLevel" | "unclassified"> & FactsWith<never>,
  taxonomy: Taxonomy<Id>,
): Quotient {
  const byLevel = read(facts, "byLevel");
  const levels = fieldOf(taxonomy, "levels", "a taxonomy");
  const ranks = levels.reduce((sum, { id }, index) => sum + (index + 1) * byLevel[id], 0);
  return rankMetric("mean-level", facts, taxonomy, ranks);
}
