import type { ZoneClock } from "../calendar/zone-clock.ts";
import { DAY } from "../util/day.ts";
import type { ExportTime } from "./export-preset.ts";
import { Fault } from "./fault.ts";
import { sample } from "./sample.ts";

const MINUTE = 60_000;
const MONTH = /^0?([1-9]|1[0-2])$/;
const LOCAL = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2})$/;
const OFFSET = /T\d{2}([+-])(\d{2}):(\d{2})/;

/** Reads when a row of an export happened, in the time zone of the business. */
export function exportInstant(value: unknown, time: ExportTime, clock: ZoneClock): number | Fault {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string")
    return new Fault({ code: "wrong-type", value: sample(value), expected: "text" });
  if (time.form === "month") {
    const month = MONTH.exec(text)?.[1];
    if (month === undefined)
      return new Fault({ code: "out-of-range", value: sample(text), min: 1, max: 12 });
    const days = (Date.UTC(time.year, Number(month) - 1) - Date.UTC(time.year, 0)) / DAY;
    return clock.startOfDay(`${time.year}-01-01`, days);
  }
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = (LOCAL.exec(text) ?? [])
    .slice(1)
    .map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  // What no calendar and no clock shows would move into another day, month or hour.
  const written = new Date(wall);
  const isReal =
    year >= 1970 &&
    year < 2100 &&
    written.getUTCMonth() === month - 1 &&
    written.getUTCDate() === day &&
    written.getUTCHours() === hour &&
    written.getUTCMinutes() === minute;
  return isReal
    ? instantOf(wall, clock)
    : new Fault({ code: "bad-date", value: sample(text), expected: time.form });
}

/** The instant when clocks showed this: the first where they showed it twice, as if not yet moved where they never did. */
function instantOf(wall: number, clock: ZoneClock): number {
  // The offset of a day before is that before any change of this day.
  const before = wall - offsetAt(wall - DAY, clock);
  const after = wall - offsetAt(before, clock);
  return [before, after].find((at) => offsetAt(at, clock) === wall - at) ?? before;
}

/** How far clocks are ahead of UTC, in milliseconds: an hour's name says it. */
function offsetAt(at: number, clock: ZoneClock): number {
  const [, sign, hours, minutes] = OFFSET.exec(clock.bucketOf(at, "hour").name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
