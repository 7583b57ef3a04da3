import type { TimeUnit } from "./bucket.ts";
import type { Calendar } from "./calendar.ts";
import { dayName } from "./day-name.ts";

/** A unit of whole days: its name, its first day and the first day after it, from 1970-01-01. */
export interface UnitSpan {
  readonly name: string;
  readonly first: number;
  readonly next: number;
}

const DAY = 86_400_000;

/** The first day of a month, 0 to 12, of the year of a day. */
const firstOf = (dayIndex: number, month: number): number =>
  new Date(dayIndex * DAY).setUTCMonth(month, 1) / DAY;

/** Finds the day, week, month, quarter or year that a day belongs to. */
export function unitSpan(
  dayIndex: number,
  unit: Exclude<TimeUnit, "hour">,
  weekStart: Calendar["weekStart"],
): UnitSpan {
  if (unit === "day") return { name: dayName(dayIndex), first: dayIndex, next: dayIndex + 1 };
  if (unit === "week") {
    // 1970-01-01 was a Thursday, four days after a Sunday and three after a Monday.
    const sinceStart = weekStart === "sunday" ? 4 : 3;
    const first = Math.floor((dayIndex + sinceStart) / 7) * 7 - sinceStart;
    const next = first + 7;
    if (weekStart === "sunday") return { name: dayName(first), first, next };
    // A week belongs to the year of its Thursday.
    const thursday = first + 3;
    const number = Math.floor((thursday - firstOf(thursday, 0)) / 7) + 1;
    const name = `${dayName(thursday).slice(0, -6)}-W${String(number).padStart(2, "0")}`;
    return { name, first, next };
  }
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  const month = new Date(dayIndex * DAY).getUTCMonth();
  const start = month - (month % months);
  const name = dayName(dayIndex).slice(0, unit === "month" ? -3 : -6);
  return {
    name: unit === "quarter" ? `${name}-Q${start / 3 + 1}` : name,
    first: firstOf(dayIndex, start),
    next: firstOf(dayIndex, start + months),
  };
}
