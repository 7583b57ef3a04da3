import { parseDay } from "../calendar/parse-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";

/** Numbers the civil days of a calendar, one after the other. */
export function dayIndexer(clock: ZoneClock): (at: number) => number {
  const known = new Map<string, number>();
  return (at) => {
    const { name } = clock.bucketOf(at, "day");
    let index = known.get(name);
    if (index === undefined) {
      index = parseDay(name);
      known.set(name, index);
    }
    return index;
  };
}
