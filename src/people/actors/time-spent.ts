import type { ActChoice } from "./act-choice.ts";
import type { ActorFact } from "./actor-fact.ts";
import { checkChoice } from "./check-choice.ts";
import { isChosen } from "./is-chosen.ts";

/**
 * Makes a fact: how much time a person spent.
 *
 * Formula: sum of `duration`, in milliseconds, of the acts chosen that say how long they lasted.
 *
 * @param choice - Which acts; all of them when empty.
 * @returns A fact for `actorFacts`; `null` for somebody none of whose acts says how long it lasted.
 * @throws `unknown-word`, `unknown-field`, `empty-rule` for a choice of what does not exist.
 *
 * @example
 * ```ts
 * import { actorFacts, timeSpent } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: 0, kind: "read", channel, actor: "ann", duration: 90_000 }];
 * actorFacts(acts, { spent: timeSpent({ kind: ["read"] }) }).facts["ann"]; // => { spent: 90_000 }
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function timeSpent(choice: ActChoice = {}): ActorFact {
  checkChoice(choice);
  return ({ acts, kinds }) => {
    const spent = acts.flatMap((act) => (isChosen(act, choice, kinds) ? (act.duration ?? []) : []));
    // Nobody knows how long: unknown is not zero. Whoever never acted spent no time.
    if (spent.length === 0) return acts.length === 0 ? 0 : null;
    return spent.reduce((sum, duration) => sum + duration, 0);
  };
}
