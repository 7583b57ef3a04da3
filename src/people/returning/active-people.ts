import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Reason } from "../../model/reason.ts";
import { checkInput } from "../../util/check-input.ts";
import { checkOptions } from "../../util/check-options.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Acts } from "../acts.ts";
import { addAt } from "../add-at.ts";
import { bucketNumbers } from "../bucket-numbers.ts";
import { byActor } from "../by-actor.ts";
import { countAt } from "../count-at.ts";
import { endOf } from "../end-of.ts";
import { identifiedShare } from "../identified-share.ts";
import { lastInstant } from "../last-instant.ts";
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
  /** People with an act on it; `null` for a day that was not collected. */
  readonly active: number | null;
  /** People with an act in the window that ends with it; `null` for a day that was not collected. */
  readonly inWindow: number | null;
  /** The window misses people: it begins before the first act known, holds a day that was not collected, or is not over. */
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
  /** The last instant taken as observed: the end of `asOf` or of `to`, else of the day of the latest act; `null` without any. */
  readonly asOf: number | null;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** Why there are no numbers. */
  readonly reason?: Reason;
}

/**
 * How long the window is, and what was observed.
 *
 * @public
 */
export interface ActivePeopleOptions extends PeopleOptions {
  /** Whole days, such as `28d`, `30d` or `7d`. */
  readonly window: Duration;
  /** The last day or instant observed; the day of the latest act when absent. */
  readonly asOf?: Day | number | undefined;
  /** Days on which nothing was collected, an outage for instance: nobody knows who was active. */
  readonly notCollected?: readonly Day[] | undefined;
}

/**
 * Counts the people active on each day and in the days up to it: DAU and MAU.
 *
 * Formula: distinct people with an act on the day; distinct people with an act in the window that ends
 * with the day. People are never added up: each is counted once in each window. Days are those that the
 * calendar has: one that a place left out (Samoa had no 30 December 2011) has no row and no part in a window.
 *
 * Source: general knowledge of product analytics (daily, weekly and monthly active users).
 *
 * @param interactions - Any rows in memory, or the `columns` made of them. Acts before `from` fill the
 *   first windows.
 * @param options - `window`: whole days, such as `28d`, `30d` or `7d`. `from` and `to`: days, both included.
 *   `asOf`: the last day or instant observed, so that an act dated in the future makes no rows. `notCollected`:
 *   days on which nothing was collected.
 * @returns One row a day, the empty ones included; of a day that was not collected both numbers are `null`,
 *   and windows that hold one are `partial`. Nobody identified: `no-people`.
 * @throws `missing-option`, `unknown-option`, `invalid-input`, `invalid-option`, `invalid-duration`, `invalid-range`,
 *   `invalid-day`, `invalid-instant`.
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
  checkOptions(options, { ...PEOPLE_OPTIONS, window: 1, asOf: 1, notCollected: 1 });
  const { window, calendar, asOf, notCollected = [] } = options;
  checkInput(Array.isArray(notCollected), 'a list of days for "notCollected"');
  const length = wholeDays("window", window);
  const clock = zoneClock(calendar);
  // A day that this place left out begins with the next one: nothing of that is missing.
  const gaps = notCollected.flatMap((day) => {
    const { name, start } = clock.bucketOf(clock.startOfDay(day), "day");
    return name === day ? start : [];
  });
  const { acts, identified, range } = standingActs(interactions, options);
  const end = asOf === undefined ? range[1] : Math.min(range[1], endOf(asOf, clock));
  const known = within(acts, [Number.NEGATIVE_INFINITY, end]);
  const inside = within(known, [range[0], end]);
  const days = periodsOf(inside, [range[0], end], "day", calendar);
  const first = days[0]?.start ?? 0;
  const earliest = Math.min(first, known[0]?.at ?? first);
  const numberOf = bucketNumbers(clock, "day", earliest);
  const origin = numberOf(first);
  const active: number[] = [];
  // Where a person enters a window and where they leave it again.
  const steps: number[] = [];
  const step = (place: number, by: number): void =>
    addAt(steps, Math.min(days.length, Math.max(0, place)), by);

  for (const own of byActor(within(identified, [Number.NEGATIVE_INFINITY, end])).values()) {
    let covered = Number.NEGATIVE_INFINITY;
    let last: number | null = null;
    for (const { at } of own) {
      const day = numberOf(at) - origin;
      if (day === last) continue;
      last = day;
      if (day >= 0 && at >= range[0]) addAt(active, day);
      step(Math.max(day, covered), 1);
      covered = day + length;
      step(covered, -1);
    }
  }
  // What comes before the first act known is not known either; of later days those that were not collected.
  const after = days.at(-1)?.end ?? first;
  const isGap = new Set(
    gaps.flatMap((at) => (at >= earliest && at < after ? numberOf(at) - origin : [])),
  );
  const start = known[0] === undefined ? Number.POSITIVE_INFINITY : numberOf(known[0].at) - origin;
  let unknown = Math.max(start - 1, ...[...isGap].filter((number) => number < 0));
  let inWindow = 0;
  const rows = days.map(({ name, partial }, index): ActiveDay => {
    inWindow += countAt(steps, index);
    if (isGap.has(index)) unknown = Math.max(unknown, index);
    const isPartial = partial || index - unknown < length;
    if (isGap.has(index)) return { key: name, active: null, inWindow: null, partial: isPartial };
    return { key: name, active: countAt(active, index), inWindow, partial: isPartial };
  });
  const isNobody = rows.every((row) => !row.inWindow);
  const isUnknown = rows.length > 0 && rows.every((row) => row.inWindow === null);
  return {
    rows,
    window,
    asOf: lastInstant(Number.isFinite(end) ? end : (days.at(-1)?.end ?? end)),
    coverage: identifiedShare(inside),
    ...(isNobody && { reason: isUnknown ? "no-data" : "no-people" }),
  };
}
