import type { PeopleLevels } from "../../taxonomy/people/people-levels-result.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { Acts } from "../acts.ts";
import { checkTaxonomy } from "../check-taxonomy.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { checkPolicy } from "./check-policy.ts";
import type { LevelPolicy } from "./level-policy.ts";
import { levelsWithin } from "./levels-within.ts";

/**
 * Over which days, and by which of their acts people are ranked.
 *
 * @public
 */
export interface PeopleLevelsOptions extends PeopleOptions {
  /** `peak` when absent. */
  readonly policy?: LevelPolicy | undefined;
}

/**
 * Tells the level of each person over some days.
 *
 * Formula: `peak` is the highest level of the person's acts; `current` that of the latest act (of acts at
 * the same millisecond the one with the larger id); `{ sustained: n }` the highest level at or above
 * which the person acted at least n times. An act counts once, whatever it stands for.
 *
 * Absence is a state of its own, not a level 0: somebody who did not act in these days is not in the
 * record. Nor is somebody of whose acts no rule matches any; `unclassified` says how many those are.
 *
 * Source: our own definition, after a French article that measures a campaign by the steps people climb.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param taxonomy - The levels of acts.
 * @param options - `from` and `to`: days, both included. `policy`: `peak` when absent.
 * @returns A level for each person, by name. Empty when nobody is identified: `coverage` says what share
 *   of the acts has an actor. People may be called anything: ask `Object.hasOwn` before you read a name
 *   that comes from elsewhere.
 * @throws `unknown-option`, `invalid-input`, `unknown-policy`, `not-a-taxonomy-of-acts`, `invalid-range`, `unknown-word`, and
 *   `unchecked-record` for an act whose `at` or `count` is no number.
 *
 * @example
 * ```ts
 * import { fiveLevels, peopleLevels, type Interaction } from "paliers";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const acts: Interaction[] = [
 *   { id: "1", at: Date.UTC(2026, 2, 2), kind: "comment", channel, actor: "ann" },
 *   { id: "2", at: Date.UTC(2026, 2, 9), kind: "like", channel, actor: "ann" },
 * ];
 * peopleLevels(acts, fiveLevels).levels["ann"]; // => "feedback"
 * peopleLevels(acts, fiveLevels, { policy: "current" }).levels["ann"]; // => "micro-interaction"
 * peopleLevels(acts, fiveLevels, { to: "2026-03-01" }).levels; // => {}
 * ```
 * @public
 */
export function peopleLevels<Id extends string>(
  interactions: Acts,
  taxonomy: Taxonomy<Id>,
  options: PeopleLevelsOptions = {},
): PeopleLevels<Id> {
  checkOptions(options, { ...PEOPLE_OPTIONS, policy: 1 });
  const { policy = "peak" } = options;
  checkPolicy(policy);
  checkTaxonomy(taxonomy);
  const { acts, range } = standingActs(interactions, options);
  return levelsWithin(acts, taxonomy, range, policy);
}
