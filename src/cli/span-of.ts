import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import { startOfDay } from "../calendar/start-of-day.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { dayOf } from "./day-of.ts";

/** Civil days with a first and a last one, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Reads `FROM..TO`, the two days of an option. */
export function spanOf(text: string, option: string, calendar: Calendar): Span {
  const [first = "", last, ...more] = text.split("..");
  if (last === undefined || more.length > 0) {
    throw new PaliersError(
      "invalid-range",
      `${option} is "${text}", expected two days: 2026-02-01..2026-02-28`,
    );
  }
  const from = dayOf(first, option, calendar);
  const to = dayOf(last, option, calendar);
  if (startOfDay(from, { calendar }) > startOfDay(to, { calendar })) {
    throw new PaliersError("invalid-range", `${option} ends on ${to}, before it starts on ${from}`);
  }
  return { from, to };
}
