import { bucketOf } from "../calendar/bucket-of.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { ReportFlags } from "./report-flags.ts";

/** The days of the business; refuses a zone that does not exist. */
export function calendarOf({
  timeZone,
  weekStart,
}: Pick<ReportFlags, "timeZone" | "weekStart">): Calendar {
  const calendar = { timeZone, weekStart };
  bucketOf(0, "day", { calendar });
  return calendar;
}
