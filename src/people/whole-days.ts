import type { Duration } from "../calendar/duration.ts";
import { durationMs } from "../calendar/duration-ms.ts";
import { DAY } from "../util/day.ts";
import { PaliersError } from "../util/paliers-error.ts";

/** Reads a length that must be whole days, since people are compared over civil days. */
export function wholeDays(option: string, duration: Duration): number {
  const days = durationMs(duration) / DAY;
  if (Number.isInteger(days)) return days;
  throw new PaliersError(
    "invalid-option",
    `option "${option}" is "${duration}", expected whole days such as 28d`,
  );
}
