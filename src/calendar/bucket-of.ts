import { checkWord } from "../util/check-word.ts";
import type { Bucket, TimeUnit } from "./bucket.ts";
import type { Calendar } from "./calendar.ts";
import { TIME_UNITS } from "./time-units.ts";
import { zoneClock } from "./zone-clock.ts";

/**
 * Finds the hour, day, week, month, quarter or year that an instant belongs to.
 *
 * The buckets of a unit follow each other without gap or overlap. A day starts at its first instant
 * and ends where the next one starts: where clocks went back over midnight (Newfoundland until 2010,
 * at 0:01), the minutes that showed the old date again belong to the new day.
 *
 * @param at - Epoch milliseconds.
 * @param unit - The calendar unit.
 * @param calendar - The business's time zone and first day of the week; UTC and Monday when absent.
 * @returns The bucket, named by its start; weeks from Monday are ISO weeks, weeks from Sunday are
 *   named by their first day. `end` is the first instant after it, so that a local day may last 23 or 25 hours.
 * @throws `unknown-time-zone` or `unknown-word` (of the unit or the first day of the week), with the
 *   nearest name; `invalid-instant` outside the years 0 to 9999.
 *
 * @example
 * ```ts
 * import { bucketOf } from "paliers";
 *
 * const at = Date.parse("2026-10-25T01:30:00Z");
 * bucketOf(at, "hour", { timeZone: "Europe/Paris" }).name; // => "2026-10-25T02+01:00"
 * bucketOf(at, "week").name; // => "2026-W43"
 * ```
 * @public
 */
export function bucketOf(at: number, unit: TimeUnit, calendar?: Calendar): Bucket {
  checkWord("the unit of time is", unit, TIME_UNITS);
  return zoneClock(calendar).bucketOf(at, unit);
}
