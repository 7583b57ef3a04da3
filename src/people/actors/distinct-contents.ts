import type { ActChoice } from "./act-choice.ts";
import type { ActorFact } from "./actor-fact.ts";
import { checkChoice } from "./check-choice.ts";
import { isChosen } from "./is-chosen.ts";

/**
 * Makes a fact: how many different contents a person acted upon.
 *
 * Formula: distinct `content.id` of the acts chosen; acts without a content count for none.
 *
 * @param choice - Which acts; all of them when empty.
 * @returns A fact for `actorFacts`.
 * @throws `unknown-word`, `unknown-field`, `empty-rule` for a choice of what does not exist.
 *
 * @example
 * ```ts
 * import { actorFacts, distinctContents } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const read = { kind: "read", channel, actor: "ann", content: { id: "topic:1" } };
 * const facts = { topics: distinctContents({ kind: ["read"] }) };
 * actorFacts([{ id: "1", at: 0, ...read }, { id: "2", at: 1, ...read }], facts).facts["ann"]; // => { topics: 1 }
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function distinctContents(choice: ActChoice = {}): ActorFact {
  checkChoice(choice);
  return ({ acts, kinds }) =>
    new Set(acts.flatMap((act) => (isChosen(act, choice, kinds) ? (act.content?.id ?? []) : [])))
      .size;
}
