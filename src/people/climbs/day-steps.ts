import type { ZoneClock } from "../../calendar/zone-clock.ts";

/** The first instant of the day some days after (or, below 0, before) the one that begins at an instant. */
export function daySteps(clock: ZoneClock, dayStart: number, days: number): number {
  let start = dayStart;
  for (let step = 0; step < days; step += 1) start = clock.bucketOf(start, "day").end;
  for (let step = 0; step > days; step -= 1) start = clock.bucketOf(start - 1, "day").start;
  return start;
}
