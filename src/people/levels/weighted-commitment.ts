import { checkByActor } from "../../taxonomy/people/check-by-actor.ts";
import type { PeopleLevels } from "../../taxonomy/people/people-levels-result.ts";
import { checkOptions } from "../../util/check-options.ts";
import { mapOf } from "../../util/map-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";

/**
 * What members weigh.
 *
 * @public
 */
export interface CommitmentOptions<Id extends string = string> {
  /** What a member of each level weighs, as a Map or an object; `ORBIT_WEIGHTS` for `orbit2022`. */
  readonly weights: { readonly [K in Id]: number } | ReadonlyMap<Id, number>;
}

/**
 * Tells how much a community's members are committed in all.
 *
 * Formula: Σ over the levels of weight² × members. Weights are opinions: say which ones you used.
 *
 * Source: orbit-love/orbit-model, weighted commitment, as of 2022.
 *
 * @param people - Levels of people, from `classifyActors` or `peopleLevels`.
 * @param options - `weights`: what a member of each level weighs; `ORBIT_WEIGHTS` for `orbit2022`.
 * @returns A sum; 0 without members.
 * @throws `missing-weight` for a level without a weight that is a number; `missing-option`,
 *   `unknown-option`, `invalid-input`.
 *
 * @example
 * ```ts
 * import { fourLevels, peopleLevels, weightedCommitment } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const people = peopleLevels([{ id: "1", at: 0, kind: "like", channel, actor: "ann" }], fourLevels);
 * const weights = { consumption: 1, curation: 4, creation: 7, collaboration: 10 };
 * weightedCommitment(people, { weights }); // => 16
 * ```
 * @public
 */
export function weightedCommitment<Id extends string>(
  people: PeopleLevels<Id>,
  options: CommitmentOptions<NoInfer<Id>>,
): number {
  requireOptions(options, ["weights"]);
  checkOptions(options, { weights: 1 });
  checkByActor(people, "levels", "what peopleLevels gives");
  const weights = mapOf<number>(options.weights, "the weight of each level");
  let sum = 0;
  for (const level of Object.values<Id>(people.levels)) {
    const weight = weights.get(level);
    if (weight === undefined || !Number.isFinite(weight))
      throw new PaliersError("missing-weight", `level "${level}" has no weight`);
    sum += weight ** 2;
  }
  return sum;
}
