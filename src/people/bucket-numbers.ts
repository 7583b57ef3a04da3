import type { TimeUnit } from "../calendar/bucket.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";

/**
 * Numbers the days, weeks, … of a calendar one after the other, 0 being that of the origin.
 *
 * By the buckets there are, not by their names: a day that a place left out has no number, so that
 * everything that counts on is not a place late.
 *
 * @param origin - Nothing earlier is asked about.
 */
export function bucketNumbers(
  clock: ZoneClock,
  unit: TimeUnit,
  origin: number,
): (at: number) => number {
  const first = clock.bucketOf(origin, unit);
  const numbers = new Map([[first.start, 0]]);
  let { end } = first;
  return (at) => {
    while (end <= at) {
      numbers.set(end, numbers.size);
      ({ end } = clock.bucketOf(end, unit));
    }
    return numbers.get(clock.bucketOf(at, unit).start) ?? 0;
  };
}
