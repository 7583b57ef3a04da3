import { bucketOf } from "../calendar/bucket-of.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { startOfDay } from "../calendar/start-of-day.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { dayOf } from "./day-of.ts";
import type { Period } from "./period.ts";
import { type Span, spanOf } from "./span-of.ts";

/** Two periods: the one that the report is about, and the one before it. */
export interface Comparison {
  readonly period: Period;
  readonly earlier: Span;
}

/**
 * Reads `--against FROM..TO`, an earlier period.
 *
 * Without `--from` the report begins on the day after it: two periods that overlap share acts, and
 * their difference would say nothing.
 */
export function earlierPeriod(against: string, period: Period, calendar: Calendar): Comparison {
  const { from, to } = spanOf(against, "--against", calendar);
  const next = startOfDay(to, { calendar, plusDays: 1 });
  const start = period.from ?? dayOf(bucketOf(next, "day", { calendar }).name, "--from", calendar);
  if (startOfDay(start, { calendar }) < next) {
    throw new PaliersError(
      "invalid-range",
      `--against ends on ${to}: the report has to start after it, and --from is ${start}`,
    );
  }
  return { period: { ...period, from: start }, earlier: { from, to } };
}
