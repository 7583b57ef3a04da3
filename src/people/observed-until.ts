import type { Day } from "../calendar/day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { endOf } from "./end-of.ts";

/**
 * The first instant that is not observed any more: after the day or instant given, else after the day
 * of the latest act. No function reads the clock.
 */
export function observedUntil(
  acts: readonly { readonly at: number }[],
  asOf: Day | number | undefined,
  clock: ZoneClock,
): number {
  if (asOf !== undefined) return endOf(asOf, clock);
  const latest = acts.at(-1)?.at;
  return latest === undefined ? Number.NEGATIVE_INFINITY : clock.bucketOf(latest, "day").end;
}
