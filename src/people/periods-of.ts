import type { Bucket } from "../calendar/bucket.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { zoneClock } from "../calendar/zone-clock.ts";
import { checkUnit, type PeriodUnit } from "./check-unit.ts";

/** A day, a week, a month, …, and whether the days asked for cut it. */
export interface CutBucket extends Bucket {
  readonly partial: boolean;
}

/**
 * The periods of a span one after the other, empty ones included.
 *
 * Where the span is open it begins and ends with the acts; without acts there is no period.
 */
export function periodsOf(
  acts: readonly { readonly at: number }[],
  range: readonly [from: number, to: number],
  unit: PeriodUnit,
  calendar: Calendar | undefined,
): readonly CutBucket[] {
  checkUnit(unit);
  const clock = zoneClock(calendar);
  const first = Number.isFinite(range[0]) ? range[0] : acts[0]?.at;
  const last = Number.isFinite(range[1]) ? range[1] - 1 : acts.at(-1)?.at;
  if (first === undefined || last === undefined) return [];
  const periods: CutBucket[] = [];
  for (let at = first; at <= last; ) {
    const bucket = clock.bucketOf(at, unit);
    periods.push({ ...bucket, partial: bucket.start < range[0] || bucket.end > range[1] });
    at = bucket.end;
  }
  return periods;
}
