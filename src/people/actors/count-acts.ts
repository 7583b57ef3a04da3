import type { ActChoice } from "./act-choice.ts";
import type { ActorFact } from "./actor-fact.ts";
import { checkChoice } from "./check-choice.ts";
import { isChosen } from "./is-chosen.ts";

/**
 * Makes a fact: how many acts a person did, of some kinds, families or places.
 *
 * Formula: sum of `count` (1 when absent) over the acts chosen.
 *
 * @param choice - The fields of a rule (`kind`, `ownership`, `sentiment`, …), `family`, `contentType`;
 *   all acts when empty.
 * @returns A fact for `actorFacts`.
 * @throws `unknown-word`, `unknown-field`, `empty-rule` for a choice of what does not exist.
 *
 * @example
 * ```ts
 * import { actorFacts, countActs } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: 0, kind: "like", channel, actor: "ann" }];
 * const { facts } = actorFacts(acts, { likes: countActs({ kind: ["like"] }), said: countActs({ family: ["converse"] }) });
 * facts["ann"]; // => { likes: 1, said: 0 }
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function countActs(choice: ActChoice = {}): ActorFact {
  checkChoice(choice);
  return ({ acts, kinds }) =>
    acts.reduce((sum, act) => sum + (isChosen(act, choice, kinds) ? (act.count ?? 1) : 0), 0);
}
