import type { Calendar } from "../../calendar/calendar.ts";
import type { Day } from "../../calendar/day.ts";
import { parseDay } from "../../calendar/parse-day.ts";
import { type ZoneClock, zoneClock } from "../../calendar/zone-clock.ts";
import { nowOf } from "../now-of.ts";
import type { Goal } from "./goal.ts";

/** A goal's days, and how many of them are over. */
export interface GoalTime {
  readonly clock: ZoneClock;
  /** First instant of the first day. */
  readonly start: number;
  /** First instant after the last day. */
  readonly end: number;
  /** Records before it are known; epoch milliseconds. */
  readonly now: number;
  /** Days that the goal lasts. */
  readonly days: number;
  /** Days that are over, the running one by its share. */
  readonly daysElapsed: number;
  /** Days that are not over, the running one as a whole. */
  readonly daysLeft: number;
  /** The day of an instant, counted from the goal's first one, which is 0. */
  readonly dayOf: (at: number) => number;
}

/**
 * Lays the time that has passed over a goal's days.
 *
 * Time is counted in civil days, each of them worth the same, so that the day that has 23 hours
 * does not ask for less.
 */
export function goalTime(goal: Goal, asOf: Day | number, calendar: Calendar | undefined): GoalTime {
  const clock = zoneClock(calendar);
  const first = parseDay(goal.from);
  const days = parseDay(goal.by) - first + 1;
  const start = clock.startOfDay(goal.from);
  const end = clock.startOfDay(goal.by, 1);
  const now = nowOf(asOf, clock);
  const dayOf = (at: number) => parseDay(clock.bucketOf(at, "day").name) - first;

  function elapsedAt(at: number): number {
    if (at <= start) return 0;
    if (at >= end) return days;
    const day = clock.bucketOf(at, "day");
    return parseDay(day.name) - first + (at - day.start) / (day.end - day.start);
  }

  const daysElapsed = elapsedAt(now);
  return {
    clock,
    start,
    end,
    now,
    days,
    daysElapsed,
    daysLeft: days - Math.floor(daysElapsed),
    dayOf,
  };
}
