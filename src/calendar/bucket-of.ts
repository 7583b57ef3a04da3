import { checkOptions } from "../util/check-options.ts";
import { checkWord } from "../util/check-word.ts";
import type { Bucket, TimeUnit } from "./bucket.ts";
import type { Calendar } from "./calendar.ts";
import { TIME_UNITS } from "./time-units.ts";
import { zoneClock } from "./zone-clock.ts";

/**
 * Which calendar an instant is read in.
 *
 * @public
 */
export interface BucketOptions {
  /** The business's time zone and first day of the week; UTC and Monday when absent. */
  readonly calendar?: Calendar | undefined;
}

/**
 * Finds the hour, day, week, month, quarter or year that an instant belongs to.
 *
 * The buckets of a unit follow each other without gap or overlap. A day starts at its first instant
 * and ends where the next one starts: where clocks went back over midnight (Newfoundland until 2010,
 * at 0:01), the minutes that showed the old date again belong to the new day.
 *
 * @param at - Epoch milliseconds.
 * @param unit - The calendar unit.
 * @param options - `calendar`: UTC and weeks from Monday when absent.
 * @returns The bucket, named by its start; weeks from Monday are ISO weeks, weeks from Sunday are
 *   named by their first day. `end` is the first instant after it, so that a local day may last 23 or 25 hours.
 * @throws `unknown-time-zone` or `unknown-word` (of the unit or the first day of the week), with the
 *   nearest name; `invalid-instant` outside the years 0 to 9999; `unknown-option`.
 *
 * @example
 * ```ts
 * import { bucketOf } from "paliers";
 *
 * const at = Date.parse("2026-10-25T01:30:00Z");
 * bucketOf(at, "hour", { calendar: { timeZone: "Europe/Paris" } }).name; // => "2026-10-25T02+01:00"
 * bucketOf(at, "week").name; // => "2026-W43"
 * ```
 * @public
 */
export function bucketOf(at: number, unit: TimeUnit, options: BucketOptions = {}): Bucket {
  checkOptions(options, { calendar: 1 });
  // As a text, since no unit at all is as wrong as another word.
  checkWord("the unit of time is", String(unit), TIME_UNITS);
  // What is no number at all would be read as one: nothing as 1970.
  return zoneClock(options.calendar).bucketOf(typeof at === "number" ? at : Number.NaN, unit);
}
