import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import { checkByActor } from "../../taxonomy/people/check-by-actor.ts";
import type { PeopleLevels } from "../../taxonomy/people/people-levels-result.ts";
import { addAt } from "../add-at.ts";
import { countAt } from "../count-at.ts";

/**
 * How many of those who reached a level reached the next one too.
 *
 * @public
 */
export type StepRate<Id extends string = string> = Metric & {
  /** The level that they reached. */
  readonly from: Id;
  /** The next one. */
  readonly to: Id;
};

/**
 * Tells, step by step, how many of those who reached a level reached the next one.
 *
 * Formula: `people at level k + 1 or higher / people at level k or higher`. Unit: ratio.
 *
 * Source: our own definition, as a funnel reads its steps.
 *
 * @param levels - What `peopleLevels` gives, with the policy `peak` to speak of levels reached.
 * @returns A metric for each step, lowest first; `null` with `no-people` when nobody is identified,
 *   `zero-denominator` where nobody reached the lower level.
 * @throws `invalid-input` for what are no levels of people.
 *
 * @example
 * ```ts
 * import { fourLevels, peopleLevels, stepRate } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "earned" } as const;
 * const acts = [
 *   { id: "1", at: 0, kind: "read", channel, actor: "ann" },
 *   { id: "2", at: 1, kind: "like", channel, actor: "bob" },
 * ];
 * stepRate(peopleLevels(acts, fourLevels))[0]?.value; // => 0.5
 * ```
 * @public
 */
export function stepRate<Id extends string>(levels: PeopleLevels<Id>): readonly StepRate<Id>[] {
  checkByActor(levels, "levels", "what peopleLevels gives");
  const { order, coverage } = levels;
  const reachedBy = Object.values<Id>(levels.levels);
  const reached: number[] = [];
  for (const level of reachedBy) {
    for (let index = order.indexOf(level); index >= 0; index -= 1) addAt(reached, index);
  }
  const nobody = reachedBy.length === 0;
  return order.flatMap((to, index) => {
    const from = order[index - 1];
    if (from === undefined) return [];
    const above = nobody ? null : countAt(reached, index);
    const below = nobody ? null : countAt(reached, index - 1);
    return [{ ...peopleMetric("step-rate-by-people", above, below, { coverage }), from, to }];
  });
}
