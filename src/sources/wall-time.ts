import type { DateOrder } from "./export-preset.ts";

const LOCAL = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2})$/;

/** Reads what a calendar and a clock showed, as if it were UTC; nothing for what none ever shows. */
export function wallTime(text: string, order: DateOrder): number | undefined {
  const [first = 0, second = 0, year = 0, hour = 0, minute = 0] = (LOCAL.exec(text) ?? [])
    .slice(1)
    .map(Number);
  const [day, month] = order === "day/month/year" ? [first, second] : [second, first];
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
  return isReal ? wall : undefined;
}
