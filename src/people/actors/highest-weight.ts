import type { ActorFact } from "./actor-fact.ts";
import { type Weights, weightTable } from "./weight-table.ts";

/**
 * Makes a fact: the weight of the weightiest act that a person did.
 *
 * Formula: largest weight by kind over the acts; 0 without any.
 *
 * @param weights - What an act of each kind is worth; other kinds weigh 0.
 * @returns A fact for `actorFacts`.
 * @throws `invalid-option` for a weight that is no number.
 *
 * @example
 * ```ts
 * import { actorFacts, highestWeight } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: 0, kind: "answer", channel, actor: "ann" }];
 * actorFacts(acts, { weight: highestWeight({ read: 1, answer: 6 }) }).facts["ann"]; // => { weight: 6 }
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function highestWeight(weights: Weights): ActorFact {
  const weightOf = weightTable(weights);
  return ({ acts }) => acts.reduce((most, { kind }) => Math.max(most, weightOf(kind)), 0);
}
