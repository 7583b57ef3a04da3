import type { ActChoice } from "./act-choice.ts";
import type { ActorFact } from "./actor-fact.ts";
import { checkChoice } from "./check-choice.ts";
import { isChosen } from "./is-chosen.ts";

/**
 * Makes a fact: how many acts of others a person's contents received.
 *
 * Formula: sum of `count` over the acts chosen whose `content.author` is the person, the person's own
 * left out. Acts of nobody in particular are received like any other.
 *
 * @param choice - Which acts; all of them when empty.
 * @returns A fact for `actorFacts`; 0 where no act names the person as author.
 * @throws `unknown-word`, `unknown-field`, `empty-rule` for a choice of what does not exist.
 *
 * @example
 * ```ts
 * import { actorFacts, receivedActs } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const content = { id: "post:1", author: "ann" };
 * const acts = [
 *   { id: "1", at: 0, kind: "post", channel, actor: "ann", content },
 *   { id: "2", at: 1, kind: "like", channel, actor: "bob", content },
 * ];
 * actorFacts(acts, { liked: receivedActs({ kind: ["like"] }) }).facts["ann"]; // => { liked: 1 }
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function receivedActs(choice: ActChoice = {}): ActorFact {
  checkChoice(choice);
  return ({ received, kinds }) =>
    received.reduce((sum, act) => sum + (isChosen(act, choice, kinds) ? (act.count ?? 1) : 0), 0);
}
