import type { Day } from "../calendar/day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** The first instant after the last one looked at: a day is looked at to its end, an instant is itself. */
export function endOf(asOf: Day | number, clock: ZoneClock): number {
  if (typeof asOf !== "number") return clock.startOfDay(asOf, 1);
  if (Number.isFinite(asOf)) return asOf + 1;
  const what = `option "asOf" is ${asOf}, expected a day or epoch milliseconds`;
  throw new PaliersError("invalid-instant", what);
}
