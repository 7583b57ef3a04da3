import type { Calendar } from "../../calendar/calendar.ts";
import type { Day } from "../../calendar/day.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { ExchangeRate } from "../exchange-rate.ts";

/**
 * How costs are added up.
 *
 * @public
 */
export interface CostOptions {
  /** First day, included. */
  readonly from?: Day | undefined;
  /** Last day, included. */
  readonly to?: Day | undefined;
  /** The days of the business; UTC and weeks from Monday when absent. */
  readonly calendar?: Calendar | undefined;
  /** What an hour of the staff costs. Without it hours are counted and cost nothing. */
  readonly hourlyRate?: Money | undefined;
  /** The currency to convert into, three letters of ISO 4217; asks for `rate`. */
  readonly currency?: string | undefined;
  /** What other currencies are worth in `currency`. Without it two currencies are never added up. */
  readonly rate?: ExchangeRate | undefined;
}

/** Their names, for every function that takes them. */
export const COST_OPTIONS = {
  from: 1,
  to: 1,
  calendar: 1,
  hourlyRate: 1,
  currency: 1,
  rate: 1,
} as const;
