import { DAY } from "../util/day.ts";
import type { TimeUnit } from "./bucket.ts";
import type { Calendar } from "./calendar.ts";
import { dayName } from "./day-name.ts";

/** A unit of whole days: its name, its first day and the first day after it, from 1970-01-01. */
export interface UnitSpan {
  readonly name: string;
  readonly first: number;
  readonly next: number;
}

/** The year of a day, as its name writes it. */
const yearOf = (day: number): string => dayName(day).slice(0, -6);

/** The first day of a month, 0 to 12, of the year of a day. */
const firstOf = (day: number, month: number): number =>
  new Date(day * DAY).setUTCMonth(month, 1) / DAY;

/** Finds the day, week, month, quarter or year that a day belongs to. */
export function unitSpan(
  day: number,
  unit: Exclude<TimeUnit, "hour">,
  weekStart: Calendar["weekStart"],
): UnitSpan {
  if (unit === "day") return { name: dayName(day), first: day, next: day + 1 };
  if (unit === "week") {
    // 1970-01-01 was a Thursday, four days after a Sunday and three after a Monday.
    const sinceStart = weekStart === "sunday" ? 4 : 3;
    const first = Math.floor((day + sinceStart) / 7) * 7 - sinceStart;
    // A week belongs to the year of its Thursday.
    const thursday = first + 3;
    const number = Math.floor((thursday - firstOf(thursday, 0)) / 7) + 1;
    const isoWeek = `${yearOf(thursday)}-W${String(number).padStart(2, "0")}`;
    return { name: weekStart === "sunday" ? dayName(first) : isoWeek, first, next: first + 7 };
  }
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  const month = new Date(day * DAY).getUTCMonth();
  const start = month - (month % months);
  const names = {
    month: dayName(day).slice(0, -3),
    quarter: `${yearOf(day)}-Q${start / 3 + 1}`,
    year: yearOf(day),
  };
  return { name: names[unit], first: firstOf(day, start), next: firstOf(day, start + months) };
}
