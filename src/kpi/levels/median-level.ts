import type { Metric } from "../../metric/metric.ts";
import type { Facts } from "../../rollup/facts.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import type { FactsWith } from "../facts-with.ts";
import { rankMetric } from "./rank-metric.ts";

/**
 * The rank of the middle act, 1 for the lowest level.
 *
 * Always a rank that exists: where the middle falls between two levels, the lower one.
 *
 * Formula: `lowest rank that half of the acts do not exceed`.
 *
 * Denominator: none; `denominator` is the number of acts at any level, and `coverage` their share
 * of all.
 *
 * Unit: rank.
 *
 * It does not say: anything beside a median of another taxonomy.
 *
 * Source: this library.
 *
 * @param facts - Facts, or any object with `byLevel` and `unclassified`.
 * @param taxonomy - The definition that the facts were made with.
 * @returns A rank; `null` without a classified act (`zero-denominator`), when more was undone than
 *   done at a level (`invalid-input`), or when the facts are of another taxonomy or version
 *   (`different-taxonomies`).
 *
 * @example
 * ```ts
 * import { cobra, medianLevel } from "paliers";
 *
 * const byLevel = { consuming: 4, contributing: 3, creating: 2 };
 * medianLevel({ byLevel, unclassified: 0 }, cobra).value; // => 2
 * ```
 * @public
 */
export function medianLevel<Id extends string>(
  facts: Pick<Facts<NoInfer<Id>>, "byLevel" | "unclassified"> & FactsWith<never>,
  taxonomy: Taxonomy<Id>,
): Metric {
  // The median is no quotient: the builder is asked for the acts, and for what would be wrong.
  const metric = { ...rankMetric("median-level", facts, taxonomy, 0), numerator: null };
  if (metric.value === null) return metric;
  const counts = taxonomy.levels.map(({ id }) => facts.byLevel[id]);
  if (!counts.every((acts) => acts >= 0))
    return { ...metric, value: null, reason: "invalid-input" };
  let left = counts.reduce((sum, acts) => sum + acts, 0) / 2;
  const index = counts.findIndex((acts) => (left -= acts) <= 0);
  return { ...metric, value: index + 1 };
}
