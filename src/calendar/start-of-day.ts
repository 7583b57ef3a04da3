import type { Calendar } from "./calendar.ts";
import type { Day } from "./day.ts";
import { zoneClock } from "./zone-clock.ts";

/**
 * Gives the first instant of a civil day.
 *
 * @param day - A day such as `2026-03-31`.
 * @param calendar - The business's time zone; UTC when absent.
 * @param plusDays - Days to add first: 1 gives the instant after the day.
 * @returns Epoch milliseconds. Where midnight does not exist, the first instant that does.
 * @throws `invalid-day` for a day that does not exist or lies outside the years 0 to 9999;
 *   `unknown-time-zone`, with the nearest name.
 *
 * @example
 * ```ts
 * import { startOfDay } from "paliers";
 *
 * startOfDay("2026-07-14", { timeZone: "Europe/Paris" }); // => Date.parse("2026-07-13T22:00:00Z")
 * ```
 * @public
 */
export function startOfDay(day: Day, calendar?: Calendar, plusDays = 0): number {
  return zoneClock(calendar).startOfDay(day, plusDays);
}
