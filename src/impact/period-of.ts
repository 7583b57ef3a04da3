import { zoneClock } from "../calendar/zone-clock.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { PeriodOptions } from "./period-options.ts";

/** Prepares the question whether an instant lies in the days asked for. */
export function periodOf({ from, to, calendar }: PeriodOptions): (at: number) => boolean {
  const clock = zoneClock(calendar);
  const start = from === undefined ? Number.NEGATIVE_INFINITY : clock.startOfDay(from);
  const end = to === undefined ? Number.POSITIVE_INFINITY : clock.startOfDay(to, 1);
  if (start >= end) {
    throw new PaliersError("invalid-range", `the range ends on ${to}, before it starts on ${from}`);
  }
  return (at) => at >= start && at < end;
}
