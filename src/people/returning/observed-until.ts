import type { Day } from "../../calendar/day.ts";
import type { ZoneClock } from "../../calendar/zone-clock.ts";

/**
 * The first instant that is not observed any more: after the day given, else after the day of the
 * latest act. No function reads the clock.
 */
export function observedUntil(
  acts: readonly { readonly at: number }[],
  asOf: Day | undefined,
  clock: ZoneClock,
): number {
  if (asOf !== undefined) return clock.startOfDay(asOf, 1);
  const latest = acts.at(-1)?.at;
  return latest === undefined ? Number.NEGATIVE_INFINITY : clock.bucketOf(latest, "day").end;
}
