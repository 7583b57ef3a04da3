import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import { checkByActor } from "../../taxonomy/people/check-by-actor.ts";
import type { PeopleLevels } from "../../taxonomy/people/people-levels-result.ts";
import { checkOptions } from "../../util/check-options.ts";
import { requireOptions } from "../../util/require-options.ts";
import { type CommitmentOptions, weightedCommitment } from "./weighted-commitment.ts";

/**
 * Tells whether a community pulls its members inwards: the growth of its commitment per member.
 *
 * Formula: (commitment after − commitment before) / members after, where the commitment is
 * `weightedCommitment`. The source divides by the members without saying of which period: the later one
 * is our reading.
 *
 * Source: orbit-love/orbit-model, gravity, as of 2022. Team-mates are left out there: classify people
 * with `exclude: ["employee"]`.
 *
 * @param before - Levels of people, from `classifyActors` or `peopleLevels`.
 * @param after - The same for the next period.
 * @param options - `weights`: what a member of each level weighs; `ORBIT_WEIGHTS` for `orbit2022`.
 * @returns A score; `null` with `no-people` without members after, `different-taxonomies` for two definitions.
 * @throws `missing-weight`, `missing-option`, `unknown-option`, `invalid-input`.
 *
 * @example
 * ```ts
 * import { actorFacts, classifyActors, gravity, involvementFacts, orbit2022, ORBIT_WEIGHTS } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: Date.UTC(2026, 2, 4), kind: "answer", channel, actor: "ann" }];
 * const year = (to: "2026-03-01" | "2026-03-31") =>
 *   classifyActors(actorFacts(acts, involvementFacts({ answer: 6 }), { to }), orbit2022);
 * gravity(year("2026-03-01"), year("2026-03-31"), { weights: ORBIT_WEIGHTS }).value; // => 16
 * ```
 * @public
 */
export function gravity<Id extends string>(
  before: PeopleLevels<Id>,
  after: PeopleLevels<NoInfer<Id>>,
  options: CommitmentOptions<NoInfer<Id>>,
): Metric {
  requireOptions(options, ["weights"]);
  checkOptions(options, { weights: 1 });
  checkByActor(before, "levels", "what peopleLevels gives");
  checkByActor(after, "levels", "what peopleLevels gives");
  const { coverage } = after;
  const isSame =
    before.taxonomy.id === after.taxonomy.id && before.taxonomy.version === after.taxonomy.version;
  const details = { coverage, unit: "score" } as const;
  if (!isSame)
    return peopleMetric("gravity", null, null, { ...details, reason: "different-taxonomies" });
  const members = Object.keys(after.levels).length;
  if (members === 0) return peopleMetric("gravity", null, 0, { ...details, reason: "no-people" });
  const gained = weightedCommitment(after, options) - weightedCommitment(before, options);
  return peopleMetric("gravity", gained, members, details);
}
