import { checkInput } from "../util/check-input.ts";
import { checkOptions } from "../util/check-options.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Day } from "./day.ts";
import { parseDay } from "./parse-day.ts";
import type { ZoneClock } from "./zone-clock.ts";

/**
 * A day of the week.
 *
 * @public
 */
export type Weekday =
  | "sunday"
  | "monday"
  | "tuesday"
  | "wednesday"
  | "thursday"
  | "friday"
  | "saturday";

/**
 * When a business answers, in its own calendar.
 *
 * @public
 */
export interface BusinessHours {
  /** Monday to Friday when absent. */
  readonly weekdays?: readonly Weekday[] | undefined;
  /** `09:00` for instance. */
  readonly opens: string;
  /** `18:00` for instance; `24:00` is the end of the day. */
  readonly closes: string;
  /** Days off. */
  readonly closed?: readonly Day[] | undefined;
}

const WEEKDAYS: readonly Weekday[] = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
];
const WORKING = /* @__PURE__ */ WEEKDAYS.slice(1, 6);
const MINUTE = 60_000;

function minutesOf(text: string): number {
  const [, hours, minutes] = (/^(\d\d):(\d\d)$/.exec(text) ?? []).map(Number);
  const total = (hours ?? Number.NaN) * 60 + (minutes ?? 0);
  if (total <= 24 * 60 && (minutes ?? 60) < 60) return total;
  throw new PaliersError("invalid-option", `"${text}" is no time of day, expected one like 09:00`);
}

/**
 * Measures the time between two instants: all of it, or only that in business hours.
 *
 * @returns A function of two instants, in milliseconds.
 */
export function workingTime(
  hours: BusinessHours | undefined,
  clock: ZoneClock,
): (from: number, to: number) => number {
  if (hours === undefined) return (from, to) => to - from;
  checkOptions(hours, { weekdays: 1, opens: 1, closes: 1, closed: 1 });
  const { weekdays = WORKING, closed = [] } = hours;
  checkInput(Array.isArray(weekdays), 'a list of weekdays, such as ["monday"]');
  checkInput(Array.isArray(closed), "a list of days off");
  for (const day of weekdays) {
    if (WEEKDAYS.includes(day)) continue;
    throw new PaliersError(
      "unknown-word",
      `"${day}" is no day of the week${didYouMean(day, WEEKDAYS)}`,
    );
  }
  const opens = minutesOf(hours.opens);
  const closes = minutesOf(hours.closes);
  if (opens >= closes || weekdays.length === 0)
    throw new PaliersError("invalid-option", "business hours that never open measure nothing");
  const off = new Set(closed.map((day) => parseDay(day)));

  /** The instant at which the clocks of a day show a time; where clocks change it is not so far from midnight. */
  function instantOf(
    day: { readonly start: number; readonly end: number },
    minutes: number,
  ): number {
    const guess = day.start + minutes * MINUTE;
    if (guess >= day.end) return day.end;
    const hour = clock.bucketOf(guess, "hour");
    const shown = Number(hour.name.slice(11, 13)) * 60 + (guess - hour.start) / MINUTE;
    return Math.min(day.end, guess + (minutes - shown) * MINUTE);
  }

  const spans = new Map<number, readonly [from: number, to: number] | null>();
  function spanOf(day: { readonly name: string; readonly start: number; readonly end: number }) {
    const known = spans.get(day.start);
    if (known !== undefined) return known;
    const index = parseDay(day.name);
    // 1970-01-01 was a Thursday.
    const weekday = WEEKDAYS[(((index + 4) % 7) + 7) % 7];
    const isOpen = weekday !== undefined && weekdays.includes(weekday) && !off.has(index);
    const span = isOpen ? ([instantOf(day, opens), instantOf(day, closes)] as const) : null;
    spans.set(day.start, span);
    return span;
  }

  return (from, to) => {
    let sum = 0;
    for (let at = from; at < to; ) {
      const day = clock.bucketOf(at, "day");
      const span = spanOf(day);
      if (span !== null) sum += Math.max(0, Math.min(to, span[1]) - Math.max(from, span[0]));
      at = day.end;
    }
    return sum;
  };
}
