import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import { startOfDay } from "../calendar/start-of-day.ts";
import { PaliersError } from "../util/paliers-error.ts";

const isDay = (text: string): text is Day => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Reads a civil day of an option, and refuses one that no calendar has. */
export function dayOf(text: string, option: string, calendar: Calendar): Day {
  if (!isDay(text)) {
    throw new PaliersError(
      "invalid-day",
      `${option} is "${text}", expected a day such as 2026-03-01`,
    );
  }
  startOfDay(text, { calendar });
  return text;
}
