import { PaliersError } from "../util/paliers-error.ts";
import { civilOf } from "./civil-of.ts";
import { dayIndexOf } from "./day-index-of.ts";

/**
 * Reads a civil day, and refuses one that does not exist.
 *
 * @returns Days from 1970-01-01.
 * @throws `invalid-day`.
 */
export function parseDay(day: string): number {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []).map(Number);
  if (year !== undefined && month !== undefined && date !== undefined) {
    const dayIndex = dayIndexOf(year, month, date);
    const civil = civilOf(dayIndex);
    if (civil.year === year && civil.month === month && civil.day === date) return dayIndex;
  }
  throw new PaliersError("invalid-day", `"${day}" is not a day, expected one like 2026-03-31`);
}
