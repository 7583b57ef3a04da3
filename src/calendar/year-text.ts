/** Writes a year with at least four digits, as ISO 8601 does; the one before the year 0000 is `-0001`. */
export function yearText(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
