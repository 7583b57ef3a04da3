import { bucketOf } from "../calendar/bucket-of.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import type { Money } from "../model/outcome/money.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { dayOf } from "./day-of.ts";
import { delimiterOf } from "./delimiter-of.ts";
import type { GoalsFlags } from "./goals-flags.ts";
import { hourlyRateOf } from "./hourly-rate-of.ts";

/** What `paliers goals` is asked for, checked. */
export interface GoalsRequest
  extends Omit<GoalsFlags, "asOf" | "timeZone" | "delimiter" | "hourlyRate" | "rejects"> {
  readonly calendar: Calendar;
  readonly asOf: Day;
  readonly hourlyRate: Money | null;
  readonly delimiter: string | null;
  readonly rejects: string | null;
}

/** Checks what was typed, before a file is opened. */
export function readGoalsRequest(flags: GoalsFlags): GoalsRequest {
  const calendar: Calendar = { timeZone: flags.timeZone, weekStart: "monday" };
  // Refuses a zone that does not exist.
  bucketOf(0, "day", { calendar });
  const { conversions, measurements, costs } = flags;
  const inputs = [conversions, measurements, costs].filter((file) => file === "-");
  if (inputs.length > 1)
    throw new PaliersError("invalid-file", "standard input can be read only once");
  return {
    ...flags,
    calendar,
    asOf: dayOf(flags.asOf, "--as-of", calendar),
    hourlyRate: flags.hourlyRate === undefined ? null : hourlyRateOf(flags.hourlyRate),
    delimiter: flags.delimiter === undefined ? null : delimiterOf(flags.delimiter),
    format: flags.json === true ? "json" : flags.format,
    rejects: flags.rejects ?? null,
  };
}
