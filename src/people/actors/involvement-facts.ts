import { activePeriods } from "./active-periods.ts";
import type { ActorFact } from "./actor-fact.ts";
import { highestWeight } from "./highest-weight.ts";
import type { Weights } from "./weight-table.ts";

/**
 * Makes the facts that `orbit2022` reads, with the weights of one's own community.
 *
 * Formula: the largest weight of an act; weeks with 2 active days, months with 7, quarters with 30.
 *
 * Source: orbit-love/orbit-model, as of 2022.
 *
 * @param weights - What an act of each kind is worth, 1 (passive) to 12 (leading). An opinion: the model
 *   gives examples only.
 * @returns Definitions for `actorFacts`; give it the last year.
 * @throws `invalid-option` for a weight that is no number.
 *
 * @example
 * ```ts
 * import { actorFacts, classifyActors, involvementFacts, orbit2022 } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const acts = [{ id: "1", at: Date.UTC(2026, 2, 4), kind: "answer", channel, actor: "ann" }];
 * const people = actorFacts(acts, involvementFacts({ read: 1, answer: 6, organize: 11 }));
 * classifyActors(people, orbit2022).levels["ann"]; // => "participating-1"
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function involvementFacts(weights: Weights): {
  readonly weight: ActorFact;
  readonly activeWeeks: ActorFact;
  readonly activeMonths: ActorFact;
  readonly activeQuarters: ActorFact;
} {
  return {
    weight: highestWeight(weights),
    activeWeeks: activePeriods({ unit: "week", days: 2 }),
    activeMonths: activePeriods({ unit: "month", days: 7 }),
    activeQuarters: activePeriods({ unit: "quarter", days: 30 }),
  };
}
