import type { TimeUnit } from "./bucket.ts";
import type { Calendar } from "./calendar.ts";
import { civilOf } from "./civil-of.ts";
import { dayIndexOf } from "./day-index-of.ts";
import { dayName } from "./day-name.ts";
import { yearText } from "./year-text.ts";

/** A unit of whole days: its name, its first day and the first day after it, from 1970-01-01. */
export interface UnitSpan {
  readonly name: string;
  readonly first: number;
  readonly next: number;
}

const two = (value: number): string => String(value).padStart(2, "0");

function week(dayIndex: number, weekStart: Calendar["weekStart"]): UnitSpan {
  if (weekStart === "sunday") {
    // 1970-01-01 was a Thursday, four days after a Sunday.
    const sunday = Math.floor((dayIndex + 4) / 7) * 7 - 4;
    return { name: dayName(sunday), first: sunday, next: sunday + 7 };
  }
  // A week belongs to the year of its Thursday.
  const thursday = Math.floor((dayIndex + 3) / 7) * 7;
  const { year } = civilOf(thursday);
  const number = Math.floor((thursday - dayIndexOf(year, 1, 1)) / 7) + 1;
  return { name: `${yearText(year)}-W${two(number)}`, first: thursday - 3, next: thursday + 4 };
}

/** Finds the day, week, month, quarter or year that a day belongs to. */
export function unitSpan(
  dayIndex: number,
  unit: Exclude<TimeUnit, "hour">,
  weekStart: Calendar["weekStart"],
): UnitSpan {
  if (unit === "day") return { name: dayName(dayIndex), first: dayIndex, next: dayIndex + 1 };
  if (unit === "week") return week(dayIndex, weekStart);
  const { year, month } = civilOf(dayIndex);
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  const start = Math.floor((month - 1) / months) * months + 1;
  const suffix = { month: `-${two(month)}`, quarter: `-Q${Math.ceil(month / 3)}`, year: "" }[unit];
  return {
    name: `${yearText(year)}${suffix}`,
    first: dayIndexOf(year, start, 1),
    next: dayIndexOf(year, start + months, 1),
  };
}
