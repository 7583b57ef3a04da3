import { PaliersError } from "../util/paliers-error.ts";
import { dayName } from "./day-name.ts";

/**
 * Reads a civil day, and refuses one that does not exist.
 *
 * @returns Days from 1970-01-01.
 * @throws `invalid-day`.
 */
export function parseDay(day: string): number {
  const dayIndex = Date.parse(`${day}T00:00Z`) / 86_400_000;
  // Engines read 30 February as 2 March: only a day that is written the same again exists.
  if (Number.isFinite(dayIndex) && dayName(dayIndex) === day) return dayIndex;
  throw new PaliersError("invalid-day", `"${day}" is not a day, expected one like 2026-03-31`);
}
