import { PaliersError } from "../../util/paliers-error.ts";
import { checkUnit, type PeriodUnit } from "../check-unit.ts";
import type { ActChoice } from "./act-choice.ts";
import type { ActorFact } from "./actor-fact.ts";
import { checkChoice } from "./check-choice.ts";
import { isChosen } from "./is-chosen.ts";

/**
 * Makes a fact: in how many weeks (months, …) a person acted on enough days.
 *
 * Formula: calendar periods with at least `days` different active days.
 *
 * @param period - `unit`: the period; `days`: how many active days make it count.
 * @param choice - Which acts; all of them when empty.
 * @returns A fact for `actorFacts`.
 * @throws `unknown-word`, `invalid-option` unless `days` is 1, 2, …
 *
 * @example
 * ```ts
 * import { activePeriods, actorFacts } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const on = (day: number) => ({ id: `${day}`, at: Date.UTC(2026, 2, day), kind: "post", channel, actor: "ann" });
 * const facts = { regularWeeks: activePeriods({ unit: "week", days: 2 }) };
 * actorFacts([on(2), on(4), on(9)], facts).facts.get("ann"); // => { regularWeeks: 1 }
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function activePeriods(
  { unit, days }: { readonly unit: PeriodUnit; readonly days: number },
  choice: ActChoice = {},
): ActorFact {
  checkUnit(unit);
  checkChoice(choice);
  if (!Number.isInteger(days) || days < 1)
    throw new PaliersError("invalid-option", `"days" is ${days}, expected 1, 2, …`);
  return ({ acts, clock, kinds }) => {
    const active = new Map<number, Set<number>>();
    for (const act of acts) {
      if (!isChosen(act, choice, kinds)) continue;
      const period = clock.bucketOf(act.at, unit).start;
      const seen = active.get(period) ?? new Set<number>();
      active.set(period, seen.add(clock.bucketOf(act.at, "day").start));
    }
    return [...active.values()].filter(({ size }) => size >= days).length;
  };
}
