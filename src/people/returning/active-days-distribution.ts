import type { Reason } from "../../model/reason.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { Acts } from "../acts.ts";
import { addAt } from "../add-at.ts";
import { byActor } from "../by-actor.ts";
import type { PeriodUnit } from "../check-unit.ts";
import { countAt } from "../count-at.ts";
import { identifiedShare } from "../identified-share.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { periodsOf } from "../periods-of.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * How many people were active on how many days (weeks, …).
 *
 * @public
 */
export interface ActiveDaysDistribution {
  /** From 1 to the number of periods, the empty rows included. */
  readonly rows: readonly {
    /** On how many periods. */
    readonly key: number;
    readonly people: number;
  }[];
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** The first or the last period is cut by the days asked for. */
  readonly partial: boolean;
  /** Why there are no rows. */
  readonly reason?: Reason;
}

/**
 * Over which periods, and how they are counted.
 *
 * @public
 */
export interface ActiveDaysDistributionOptions extends PeopleOptions {
  /** The period: a day when absent. */
  readonly unit?: PeriodUnit | undefined;
  /** Counts people active on n periods or more, instead of exactly n. */
  readonly cumulative?: boolean | undefined;
}

/**
 * Counts people by the number of days on which they were active.
 *
 * Formula: people with acts in exactly n different periods; in n or more with `cumulative`.
 *
 * Source: what PostHog and Amplitude call stickiness; Statsig calls the cumulative form L-ness.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param options - `from` and `to`: days, both included. `unit`: the period, a day when absent.
 *   `cumulative`: n or more instead of exactly n.
 * @returns One row a number of periods. Nobody identified: `no-people`.
 * @throws `unknown-option`, `invalid-input`, `unknown-word`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { activeDaysDistribution, type Interaction } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const on = (day: number, actor: string): Interaction =>
 *   ({ id: `${day}${actor}`, at: Date.UTC(2026, 2, day), kind: "read", channel, actor });
 * const { rows } = activeDaysDistribution([on(1, "ann"), on(2, "ann"), on(2, "bob")]);
 * rows; // => [{ key: 1, people: 1 }, { key: 2, people: 1 }]
 * ```
 * @public
 */
export function activeDaysDistribution(
  interactions: Acts,
  options: ActiveDaysDistributionOptions = {},
): ActiveDaysDistribution {
  checkOptions(options, { ...PEOPLE_OPTIONS, unit: 1, cumulative: 1 });
  const { unit = "day", calendar, cumulative = false } = options;
  const { acts, identified, range } = standingActs(interactions, options);
  const inside = within(acts, range);
  const periods = periodsOf(inside, range, unit, calendar);
  const people: number[] = [];
  const actors = byActor(within(identified, range));
  for (const own of actors.values()) {
    let index = 0;
    let last = -1;
    let active = 0;
    for (const { at } of own) {
      while (at >= (periods[index]?.end ?? Number.POSITIVE_INFINITY)) index += 1;
      if (index !== last) active += 1;
      last = index;
    }
    addAt(people, active);
  }
  if (cumulative) {
    for (let count = periods.length - 1; count > 0; count -= 1)
      addAt(people, count, countAt(people, count + 1));
  }
  return {
    rows: periods.map((_period, index) => ({
      key: index + 1,
      people: countAt(people, index + 1),
    })),
    coverage: identifiedShare(inside),
    partial: periods.some(({ partial }) => partial),
    ...(actors.size === 0 && { reason: "no-people" }),
  };
}
