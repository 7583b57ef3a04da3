import { checkGoal } from "./check-goal.ts";
import type { Counts, Goal, GoalDefinition } from "./goal.ts";

/**
 * Checks a goal of the business, once, and returns it unchanged with its id as a type.
 *
 * A goal says what is counted, how much of it, from which day and by which day. Engagement is not
 * among what can be counted: it is a means, and can be there without any success.
 *
 * @param goal - `counts`: `conversions`, `value` (an amount in major units of `currency`), `points`
 *   (a survey's measure up or down by that many points) or `percent` (by that many percent of its
 *   baseline). `target`: a change, of any sign but zero.
 * @returns The same object.
 * @throws `goal-without-id`, `goal-without-target`, `goal-without-deadline`, `goal-without-start`,
 *   `goal-without-baseline` for a survey, `goal-with-baseline` for what counts from zero,
 *   `goal-without-currency` or `unknown-currency` for money, `invalid-day`, `invalid-range`,
 *   `engagement-is-not-a-goal` for likes, followers and the like, `unknown-word`, `missing-label`,
 *   `unknown-option` for a field that no goal has.
 *
 * @example
 * ```ts
 * import { defineGoal } from "paliers/goals";
 *
 * const awareness = defineGoal({
 *   id: "awareness", counts: "points", baseline: 31, target: 5, from: "2026-01-01", by: "2026-06-30",
 *   label: { en: "Brand awareness", fr: "Notoriété de la marque" },
 * });
 * awareness.target; // => 5
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function defineGoal<const Id extends string, const C extends Counts>(
  goal: GoalDefinition<Id, C>,
): Goal<Id, C> {
  checkGoal(goal);
  return goal;
}
