import { checkOptions } from "../util/check-options.ts";
import { checkWord } from "../util/check-word.ts";
import { DAY } from "../util/day.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Bucket, TimeUnit } from "./bucket.ts";
import type { Calendar } from "./calendar.ts";
import type { Day } from "./day.ts";
import { parseDay } from "./parse-day.ts";
import { unitSpan } from "./unit-span.ts";
import { zoneOffsets } from "./zone-offsets.ts";

/**
 * A calendar made ready: it remembers the rules of its zone and the buckets already named.
 *
 * @public
 */
export interface ZoneClock {
  /** The hour, day, week, … of an instant. */
  readonly bucketOf: (at: number, unit: TimeUnit) => Bucket;
  /** The first instant of a civil day, or of one some days later. */
  readonly startOfDay: (day: Day, plusDays?: number) => number;
}

const HOUR = 3_600_000;
const FIRST = -62_167_219_200_000; // the year 0000
const END = 253_402_300_800_000; // the year 10000

/** Writes an offset from UTC as ISO 8601 does, with seconds only where history has them: `+01:00`. */
function offsetText(offset: number): string {
  const time = new Date(Math.abs(offset)).toISOString().slice(11, 19);
  return (offset < 0 ? "-" : "+") + time.replace(/:00$/, "");
}

/**
 * Makes a calendar ready for many instants; `bucketOf` does it for one.
 *
 * Every calendar passes here, so that this is where a wrong one is refused.
 */
export function zoneClock(calendar: Calendar = { timeZone: "UTC" }): ZoneClock {
  checkOptions(calendar, { timeZone: 1, weekStart: 1 });
  const { timeZone, weekStart } = calendar;
  checkWord('option "weekStart" is', weekStart, ["monday", "sunday"]);
  const { offsetAt, uncut } = zoneOffsets(timeZone);
  const buckets: { [U in TimeUnit]?: Map<number, Bucket> } = {};

  /** The first instant whose local time is at least this one: where midnight does not exist, the one after it. */
  function firstInstant(local: number): number {
    // No zone was ever 16 hours from UTC: at that instant the local time is not reached yet.
    const early = local - offsetAt(local - 16 * HOUR);
    // If the offset has changed since, the local time comes with the new one, or is jumped over.
    return uncut(early, local - offsetAt(early), early)[0];
  }

  function hourAt(at: number): Bucket {
    const offset = offsetAt(at);
    const local = Math.floor((at + offset) / HOUR) * HOUR;
    const [start, end] = uncut(at, local - offset, local - offset + HOUR);
    const name = new Date(local).toISOString().slice(0, -11) + offsetText(offset);
    return { name, start, end };
  }

  function find(at: number, unit: TimeUnit, day: number): Bucket {
    if (unit === "hour") return hourAt(at);
    const { name, first, next } = unitSpan(day, unit, weekStart);
    const end = firstInstant(next * DAY);
    // Clocks that went back over midnight show a day again that has ended: the new day has begun.
    if (at >= end) return find(at, unit, day + 1);
    return { name, start: firstInstant(first * DAY), end };
  }

  return {
    bucketOf(at, unit) {
      if (!(at >= FIRST && at < END))
        throw new PaliersError("invalid-instant", `${at} is not an instant of the years 0 to 9999`);
      const local = at + offsetAt(at);
      const slot = Math.floor(local / (unit === "hour" ? HOUR : DAY));
      const known = (buckets[unit] ??= new Map<number, Bucket>());
      const near = known.get(slot);
      // Clocks that go back show an hour or a day again, in another bucket.
      if (near !== undefined && at >= near.start && at < near.end) return near;
      const bucket = find(at, unit, slot);
      known.set(slot, bucket);
      return bucket;
    },
    startOfDay: (day, plusDays) => firstInstant(parseDay(day, plusDays) * DAY),
  };
}
