import type { KpiMetric } from "../../metric/kpi-metric.ts";
import type { Facts } from "../../rollup/facts.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import type { FactsWith } from "../facts-with.ts";
import { rankMetric } from "./rank-metric.ts";

/**
 * The mean rank of the acts, 1 for the lowest level.
 *
 * Ranks are an order, not a distance: give `medianLevel` beside it. Unclassified acts have no rank;
 * `coverage` says what share of the acts has one.
 *
 * Formula: `sum of rank × acts at the level / acts at any level`. Unit: rank.
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
): KpiMetric {
  const ranks = taxonomy.levels.reduce(
    (sum, { id }, index) => sum + (index + 1) * facts.byLevel[id],
    0,
  );
  return rankMetric("mean-level", facts, taxonomy, ranks);
}
