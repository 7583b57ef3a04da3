import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";

/**
 * The days that both sides of a comparison are taken from.
 *
 * @public
 */
export interface PeriodOptions {
  /** First day, included. */
  readonly from?: Day | undefined;
  /** Last day, included. */
  readonly to?: Day | undefined;
  /** The days of the business; UTC when absent. */
  readonly calendar?: Calendar | undefined;
}
