import type { Day } from "../calendar/day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { PaliersError } from "../util/paliers-error.ts";

/**
 * The instant that one looks from: the end of a day, or the instant given. What happened before it is known.
 *
 * @throws `invalid-day`.
 */
export function nowOf(asOf: Day | number, clock: ZoneClock): number {
  const now = typeof asOf === "number" ? asOf : clock.startOfDay(asOf, 1);
  if (Number.isFinite(now)) return now;
  throw new PaliersError("invalid-day", `"asOf" is ${now}, expected a day or epoch milliseconds`);
}
