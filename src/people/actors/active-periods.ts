import { checkOptions } from "../../util/check-options.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import { checkUnit, type PeriodUnit } from "../check-unit.ts";
import type { ActChoice } from "./act-choice.ts";
import type { ActorFact } from "./actor-fact.ts";
import { checkChoice } from "./check-choice.ts";
import { isChosen } from "./is-chosen.ts";

/**
 * Which periods count.
 *
 * @public
 */
export interface ActivePeriodsOptions {
  /** The period: a week, a month, … */
  readonly unit: PeriodUnit;
  /** On how many different days somebody must act to make it count: 1, 2, … */
  readonly days: number;
  /** Which acts; all of them when absent. */
  readonly acts?: ActChoice | undefined;
}

/**
 * Makes a fact: in how many weeks (months, …) a person acted on enough days.
 *
 * Formula: calendar periods with at least `days` different active days.
 *
 * @param options - `unit`: the period; `days`: how many active days make it count. `acts`: which acts, all
 *   of them when absent.
 * @returns A fact for `actorFacts`.
 * @throws `missing-option`, `unknown-option`, `unknown-word`, `invalid-option` unless `days` is 1, 2, …
 *
 * @example
 * ```ts
 * import { activePeriods, actorFacts } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const on = (day: number) => ({ id: `${day}`, at: Date.UTC(2026, 2, day), kind: "post", channel, actor: "ann" });
 * const facts = { regularWeeks: activePeriods({ unit: "week", days: 2 }) };
 * actorFacts([on(2), on(4), on(9)], facts).facts["ann"]; // => { regularWeeks: 1 }
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function activePeriods(options: ActivePeriodsOptions): ActorFact {
  requireOptions(options, ["unit", "days"]);
  checkOptions(options, { unit: 1, days: 1, acts: 1 });
  const { unit, days, acts: choice = {} } = options;
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
