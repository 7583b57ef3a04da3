/** Writes a day counted from 1970-01-01 as `2026-03-31`. */
export function dayName(dayIndex: number): string {
  return new Date(dayIndex * 86_400_000).toISOString().slice(0, -14);
}
