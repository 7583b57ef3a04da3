import type { Duration } from "../../calendar/duration.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Reason } from "../../model/reason.ts";
import { checkOptions } from "../../util/check-options.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Acts } from "../acts.ts";
import { addAt } from "../add-at.ts";
import { byActor } from "../by-actor.ts";
import { countAt } from "../count-at.ts";
import { identifiedShare } from "../identified-share.ts";
import { dayIndexer } from "../day-indexer.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { periodsOf } from "../periods-of.ts";
import { standingActs } from "../standing-acts.ts";
import { wholeDays } from "../whole-days.ts";
import { within } from "../within.ts";

/**
 * How many people were active on a day, and in the window that ends with it.
 *
 * @public
 */
export interface ActiveDay {
  /** The day. */
  readonly key: string;
  /** People with an act on it. */
  readonly active: number;
  /** People with an act in the window that ends with it. */
  readonly inWindow: number;
  /** The window begins before the first act known, so that it misses people. */
  readonly partial: boolean;
}

/**
 * Active people day by day.
 *
 * @public
 */
export interface ActivePeople {
  /** One a day, the empty ones included. */
  readonly rows: readonly ActiveDay[];
  /** As asked for. */
  readonly window: Duration;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** Why there are no numbers. */
  readonly reason?: Reason;
}

/**
 * How long the window is.
 *
 * @public
 */
export interface ActivePeopleOptions extends PeopleOptions {
  /** Whole days, such as `28d`, `30d` or `7d`. */
  readonly window: Duration;
}

/**
 * Counts the people active on each day and in the days up to it: DAU and MAU.
 *
 * Formula: distinct people with an act on the day; distinct people with an act in the window that ends
 * with the day. People are never added up: each is counted once in each window.
 *
 * Source: general knowledge of product analytics (daily, weekly and monthly active users).
 *
 * @param interactions - Any rows in memory, or the `columns` made of them. Acts before `from` fill the
 *   first windows.
 * @param options - `window`: whole days, such as `28d`, `30d` or `7d`. `from` and `to`: days, both included.
 * @returns One row a day, the empty ones included. Nobody identified: `no-people`.
 * @throws `missing-option`, `unknown-option`, `invalid-input`, `invalid-option`, `invalid-duration`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { activePeople, type Interaction } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const on = (day: number, actor: string): Interaction =>
 *   ({ id: `${day}${actor}`, at: Date.UTC(2026, 2, day), kind: "read", channel, actor });
 * const { rows } = activePeople([on(1, "ann"), on(2, "bob"), on(3, "bob")], { window: "2d" });
 * rows.map(({ active, inWindow, partial }) => [active, inWindow, partial]); // => [[1, 1, true], [1, 2, false], [1, 1, false]]
 * ```
 * @public
 */
export function activePeople(interactions: Acts, options: ActivePeopleOptions): ActivePeople {
  requireOptions(options, ["window"]);
  checkOptions(options, { ...PEOPLE_OPTIONS, window: 1 });
  const { window, calendar } = options;
  const length = wholeDays("window", window);
  const { acts, identified, range } = standingActs(interactions, options);
  const inside = within(acts, range);
  const known = within(acts, [Number.NEGATIVE_INFINITY, range[1]]);
  const days = periodsOf(inside, range, "day", calendar);
  const indexOf = dayIndexer(zoneClock(calendar));
  const [firstDay] = days;
  const origin = firstDay === undefined ? 0 : indexOf(firstDay.start);
  const active: number[] = [];
  // Where a person enters a window and where they leave it again.
  const steps: number[] = [];
  const step = (place: number, by: number): void =>
    addAt(steps, Math.min(days.length, Math.max(0, place)), by);

  for (const own of byActor(within(identified, [Number.NEGATIVE_INFINITY, range[1]])).values()) {
    let covered = Number.NEGATIVE_INFINITY;
    let last: number | null = null;
    for (const { at } of own) {
      const day = indexOf(at) - origin;
      if (day === last) continue;
      last = day;
      if (day >= 0 && at >= range[0]) addAt(active, day);
      step(Math.max(day, covered), 1);
      covered = day + length;
      step(covered, -1);
    }
  }
  let inWindow = 0;
  const earliest =
    known[0] === undefined ? Number.POSITIVE_INFINITY : indexOf(known[0].at) - origin;
  const rows = days.map(({ name }, index) => {
    inWindow += countAt(steps, index);
    return {
      key: name,
      active: countAt(active, index),
      inWindow,
      partial: index - length + 1 < earliest,
    };
  });
  const isNobody = rows.every((row) => row.inWindow === 0);
  return {
    rows,
    window,
    coverage: identifiedShare(inside),
    ...(isNobody && { reason: "no-people" }),
  };
}
