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
const UTC: readonly Stretch[] = [
  { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, offset: 0 },
];

/** Makes a calendar ready for many instants; `bucketOf` does it for one. */
export function zoneClock({ timeZone, weekStart }: Calendar = { timeZone: "UTC" }): ZoneClock {
  const stretchesAt = timeZone === "UTC" ? () => UTC : zoneOffsets(timeZone);
  const buckets: { readonly [U in Exclude<TimeUnit, "hour">]: Map<number, Bucket> } = {
    day: new Map(),
    week: new Map(),
    month: new Map(),
    quarter: new Map(),
    year: new Map(),
  };
  let last: Stretch = { start: 0, end: 0, offset: 0 };

  function stretchAt(at: number): Stretch {
    if (at >= last.start && at < last.end) return last;
    const found = stretchesAt(at).find(({ end }) => at < end);
    if (found !== undefined) last = found;
    return last;
  }

  /** The first instant whose local time is at least this one: where midnight does not exist, the one after it. */
  function firstInstant(local: number): number {
    // No zone is farther from UTC than 15 hours; a day that a zone skipped adds 24.
    let at = local - 15 * HOUR;
    for (;;) {
      const { end, offset } = stretchAt(at);
      const start = Math.max(at, local - offset);
      if (start < end) return start;
      at = end;
    }
  }

  function hourAt(at: number): Bucket {
    const { start, end, offset } = stretchAt(at);
    const local = at + offset;
    const from = Math.floor(local / HOUR) * HOUR - offset;
    const day = Math.floor(local / DAY);
    const hour = String(Math.floor(local / HOUR) - day * 24).padStart(2, "0");
    // A change of offset inside the hour ends it; where a window of rules ends, nothing changes.
    const changesBefore = from < start && stretchAt(start - 1).offset !== offset;
    const changesAfter = end < from + HOUR && stretchAt(end).offset !== offset;
    return {
      name: `${dayName(day)}T${hour}${offsetText(offset)}`,
      start: changesBefore ? start : from,
      end: changesAfter ? end : from + HOUR,
    };
  }

  function bucketOf(at: number, unit: TimeUnit): Bucket {
    if (unit === "hour") return hourAt(at);
    const dayIndex = Math.floor((at + stretchAt(at).offset) / DAY);
    const known = buckets[unit].get(dayIndex);
    if (known !== undefined) return known;
    const { name, first, next } = unitSpan(dayIndex, unit, weekStart);
    const bucket = { name, start: firstInstant(first * DAY), end: firstInstant(next * DAY) };
    buckets[unit].set(dayIndex, bucket);
    return bucket;
  }

  return {
    bucketOf,
    startOfDay: (day, plusDays = 0) => firstInstant((parseDay(day) + plusDays) * DAY),
  };
}
