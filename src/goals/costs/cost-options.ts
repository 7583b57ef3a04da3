import type { Calendar } from "../../calendar/calendar.ts";
import type { Day } from "../../calendar/day.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Rate } from "../rate.ts";

/**
 * How costs are added up.
 *
 * @public
 */
export interface CostOptions {
  /** First day, included. */
  readonly from?: Day;
  /** Last day, included. */
  readonly to?: Day;
  /** The days of the business; UTC and weeks from Monday when absent. */
  readonly calendar?: Calendar;
  /** What an hour of the staff costs. Without it hours are counted and cost nothing. */
  readonly hourlyRate?: Money;
  /** The currency to convert into; asks for `rate`. */
  readonly currency?: string;
  /** What other currencies are worth in `currency`. Without it two currencies are never added up. */
  readonly rate?: Rate;
}
