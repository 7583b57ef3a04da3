import type { Quotient } from "../../metric/metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { type WeightOptions, weightedRate } from "../weighted-rate.ts";

/**
 * Acts by kind, each kind with a weight of your own, over followers.
 *
 * The weights are an opinion: they are repeated in the result, and two rates with different weights
 * are never compared.
 *
 * Formula: `sum of weight × acts of the kind / followers`.
 *
 * Denominator: followers: the mean of the snapshots of the group, or what the rollup was asked for.
 *
 * Unit: ratio, of weighted acts: not a share of anything.
 *
 * It does not say: anything beside a rate with other weights: `difference` and `pooled` refuse
 * that. It has no interval.
 *
 * Source: agencies count shares three times; the weights are an opinion and are repeated in the
 * result.
 *
 * @param facts - Facts, or any object with `byKind` and `followers`.
 * @param options - `weights`: by kind; a kind that is not named weighs nothing.
 * @returns The rate; `null` without followers (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 * @throws `missing-option` without `weights`, `invalid-weight` for one that is not a finite number;
 *   `unknown-option`; `invalid-input` for a list of rows, or what is no facts.
 *
 * @example
 * ```ts
 * import { weightedEngagementRateByFollowers } from "paliers";
 *
 * const weights = { like: 1, share: 3, comment: 2 };
 * const facts = { byKind: { like: 80, share: 10, comment: 10 }, followers: 2000 };
 * weightedEngagementRateByFollowers(facts, { weights }).value; // => 0.065
 * ```
 * @public
 */
export function weightedEngagementRateByFollowers(
  facts: FactsWith<"byKind" | "followers">,
  options: WeightOptions,
): Quotient {
  return weightedRate("weighted-engagement-rate-by-followers", facts, "followers", options);
}
