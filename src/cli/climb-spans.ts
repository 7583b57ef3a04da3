import type { Calendar } from "../calendar/calendar.ts";
import { startOfDay } from "../calendar/start-of-day.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { PeopleFlags } from "./people-flags.ts";
import type { PeopleRequest } from "./people-request.ts";
import { spanOf } from "./span-of.ts";

/** Reads `--before` and `--after`: two spans of days, one wholly after the other. */
export function climbSpans(
  { before: first, after: second }: Pick<PeopleFlags, "before" | "after">,
  calendar: Calendar,
): PeopleRequest["climb"] {
  if (first === undefined && second === undefined) return null;
  if (first === undefined || second === undefined) {
    throw new PaliersError(
      "missing-option",
      "climbs need two spans of days: --before FROM..TO --after FROM..TO",
    );
  }
  const before = spanOf(first, "--before", calendar);
  const after = spanOf(second, "--after", calendar);
  if (startOfDay(after.from, { calendar }) < startOfDay(before.to, { calendar, plusDays: 1 })) {
    throw new PaliersError(
      "overlapping-windows",
      `--before ends on ${before.to}, so --after has to start later than ${after.from}`,
    );
  }
  return { before, after };
}
