import { civilOf } from "./civil-of.ts";
import { yearText } from "./year-text.ts";

/** Writes a day counted from 1970-01-01 as `2026-03-31`. */
export function dayName(dayIndex: number): string {
  const { year, month, day } = civilOf(dayIndex);
  return `${yearText(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
