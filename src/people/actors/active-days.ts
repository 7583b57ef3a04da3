import type { ActChoice } from "./act-choice.ts";
import type { ActorFact } from "./actor-fact.ts";
import { checkChoice } from "./check-choice.ts";
import { isChosen } from "./is-chosen.ts";

/**
 * Makes a fact: on how many different days a person acted.
 *
 * Formula: distinct civil days, in the calendar given to `actorFacts`, of the acts chosen.
 *
 * @param choice - Which acts; all of them when empty.
 * @returns A fact for `actorFacts`.
 * @throws `unknown-word`, `unknown-field`, `empty-rule` for a choice of what does not exist.
 *
 * @example
 * ```ts
 * import { activeDays, actorFacts } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const like = { kind: "like", channel, actor: "ann" };
 * const acts = [{ id: "1", at: 0, ...like }, { id: "2", at: 1, ...like }, { id: "3", at: 86_400_000, ...like }];
 * actorFacts(acts, { days: activeDays() }).facts["ann"]; // => { days: 2 }
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function activeDays(choice: ActChoice = {}): ActorFact {
  checkChoice(choice);
  return ({ acts, clock, kinds }) => {
    let end = Number.NEGATIVE_INFINITY;
    let days = 0;
    for (const act of acts) {
      if (act.at < end || !isChosen(act, choice, kinds)) continue;
      end = clock.bucketOf(act.at, "day").end;
      days += 1;
    }
    return days;
  };
}
