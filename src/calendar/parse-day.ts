import { PaliersError } from "../util/paliers-error.ts";
import { dayName } from "./day-name.ts";

/**
 * Reads a civil day, and refuses one that does not exist.
 *
 * @param plusDays - Days to add to it, without leaving the calendar: the years 0 to 9999 and the day after.
 * @returns Days from 1970-01-01.
 * @throws `invalid-day`.
 */
export function parseDay(day: string, plusDays = 0): number {
  const parsed = Date.parse(`${day}T00:00Z`) / 86_400_000;
  const moved = parsed + plusDays;
  const isInside = Number.isInteger(moved) && moved >= -719_528 && moved <= 2_932_897;
  // Engines read 30 February as 2 March: only a day that is written the same again exists.
  if (isInside && dayName(parsed) === day) return moved;
  const more = plusDays === 0 ? "" : ` and ${plusDays} days`;
  throw new PaliersError(
    "invalid-day",
    `"${day}"${more} is not a day, expected one like 2026-03-31`,
  );
}
