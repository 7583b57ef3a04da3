import { PaliersError } from "../util/paliers-error.ts";
import type { Bucket, TimeUnit } from "./bucket.ts";
import type { Calendar } from "./calendar.ts";
import type { Day } from "./day.ts";
import { dayName } from "./day-name.ts";
import { offsetText } from "./offset-text.ts";
import { parseDay } from "./parse-day.ts";
import { unitSpan } from "./unit-span.ts";
import { type Stretch, zoneOffsets } from "./zone-offsets.ts";

/** A calendar made ready: it remembers the rules of its zone and the buckets already named. */
export interface ZoneClock {
  readonly bucketOf: (at: number, unit: TimeUnit) => Bucket;
  /** The first instant of a civil day, or of one some days later. */
  readonly startOfDay: (day: Day, plusDays?: number) => number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = -62_167_219_200_000; // the year 0000
const END = 253_402_300_800_000; // the year 10000
const NOWHERE = { start: 0, end: 0 } as const;
const UTC: readonly Stretch[] = [
  { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, offset: 0 },
];

/** Makes a calendar ready for many instants; `bucketOf` does it for one. */
export function zoneClock({ timeZone, weekStart }: Calendar = { timeZone: "UTC" }): ZoneClock {
  if (weekStart !== undefined && weekStart !== "monday" && weekStart !== "sunday") {
    throw new PaliersError(
      "unknown-word",
      `option "weekStart" is "${String(weekStart)}", not monday or sunday`,
    );
  }
  const stretchesAt = timeZone === "UTC" ? () => UTC : zoneOffsets(timeZone);
  const buckets: { readonly [U in Exclude<TimeUnit, "hour">]: Map<number, Bucket> } = {
    day: new Map(),
    week: new Map(),
    month: new Map(),
    quarter: new Map(),
    year: new Map(),
  };
  const none: Bucket = { name: "", ...NOWHERE };
  const recent = { hour: none, day: none, week: none, month: none, quarter: none, year: none };
  let last: Stretch = { ...NOWHERE, offset: 0 };

  function stretchAt(at: number): Stretch {
    if (at >= last.start && at < last.end) return last;
    const found = stretchesAt(at).find(({ end }) => at < end);
    if (found !== undefined) last = found;
    return last;
  }

  /** The first instant whose local time is at least this one: where midnight does not exist, the one after it. */
  function firstInstant(local: number): number {
    // No zone was ever 16 hours from UTC: at this instant the local time is not reached yet.
    let at = local - 16 * HOUR;
    for (;;) {
      const { end, offset } = stretchAt(at);
      const start = Math.max(at, local - offset);
      if (start < end) return start;
      at = end;
    }
  }

  function hourAt(at: number): Bucket {
    const { start, end, offset } = stretchAt(at);
    const hours = Math.floor((at + offset) / HOUR);
    const from = hours * HOUR - offset;
    const to = from + HOUR;
    const day = Math.floor(hours / 24);
    // A change of offset cuts the hour; the end of a window of rules, where nothing changes, does not.
    const before = from < start ? stretchAt(start - 1) : null;
    const after = end < to ? stretchAt(end) : null;
    return {
      name: `${dayName(day)}T${String(hours - day * 24).padStart(2, "0")}${offsetText(offset)}`,
      start: Math.max(from, before?.offset === offset ? before.start : start),
      end: Math.min(to, after?.offset === offset ? after.end : end),
    };
  }

  function bucketOfDay(dayIndex: number, unit: Exclude<TimeUnit, "hour">): Bucket {
    const known = buckets[unit].get(dayIndex);
    if (known !== undefined) return known;
    const { name, first, next } = unitSpan(dayIndex, unit, weekStart);
    const bucket = { name, start: firstInstant(first * DAY), end: firstInstant(next * DAY) };
    buckets[unit].set(dayIndex, bucket);
    return bucket;
  }

  function find(at: number, unit: TimeUnit): Bucket {
    if (!(at >= FIRST && at < END)) {
      throw new PaliersError("invalid-instant", `${at} is not an instant of the years 0 to 9999`);
    }
    if (unit === "hour") return hourAt(at);
    let dayIndex = Math.floor((at + stretchAt(at).offset) / DAY);
    let bucket = bucketOfDay(dayIndex, unit);
    // Clocks that went back over midnight show a day again that has ended: the new day has begun.
    while (at >= bucket.end) {
      dayIndex += 1;
      bucket = bucketOfDay(dayIndex, unit);
    }
    return bucket;
  }

  return {
    bucketOf(at, unit) {
      const near = recent[unit];
      if (at >= near.start && at < near.end) return near;
      const bucket = find(at, unit);
      recent[unit] = bucket;
      return bucket;
    },
    startOfDay(day, plusDays = 0) {
      const local = (parseDay(day) + plusDays) * DAY;
      if (local >= FIRST && local <= END && Number.isInteger(plusDays)) return firstInstant(local);
      throw new PaliersError(
        "invalid-day",
        `${plusDays} days from ${day} is no day of the calendar`,
      );
    },
  };
}
