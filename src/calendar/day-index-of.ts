const LONG_AGO = 400;
const DAYS_IN_400_YEARS = 146_097;

/** Counts the days from 1970-01-01 to a civil date; a month beyond 12 runs into the next year. */
export function dayIndexOf(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; the calendar repeats every 400 years.
  return Date.UTC(year + LONG_AGO, month - 1, day) / 86_400_000 - DAYS_IN_400_YEARS;
}
