import { checkOptions } from "../util/check-options.ts";
import type { Calendar } from "./calendar.ts";
import type { Day } from "./day.ts";
import { zoneClock } from "./zone-clock.ts";

/**
 * Which calendar a day belongs to.
 *
 * @public
 */
export interface StartOfDayOptions {
  /** The business's time zone; UTC when absent. */
  readonly calendar?: Calendar | undefined;
  /** Days to add first: 1 gives the instant after the day. */
  readonly plusDays?: number | undefined;
}

/**
 * Gives the first instant of a civil day.
 *
 * @param day - A day such as `2026-03-31`.
 * @param options - `calendar`: UTC when absent; `plusDays`: none when absent.
 * @returns Epoch milliseconds. Where midnight does not exist, the first instant that does.
 * @throws `invalid-day` for a day that does not exist or lies outside the years 0 to 9999;
 *   `unknown-time-zone`, with the nearest name; `unknown-option`.
 *
 * @example
 * ```ts
 * import { startOfDay } from "paliers";
 *
 * startOfDay("2026-07-14", { calendar: { timeZone: "Europe/Paris" } }); // => Date.parse("2026-07-13T22:00:00Z")
 * ```
 * @public
 */
export function startOfDay(day: Day, options: StartOfDayOptions = {}): number {
  checkOptions(options, { calendar: 1, plusDays: 1 });
  return zoneClock(options.calendar).startOfDay(day, options.plusDays);
}
