import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import type { BusinessHours } from "../../calendar/working-time.ts";
import type { Rule } from "../../taxonomy/rule.ts";
import type { PeopleOptions } from "../people-options.ts";

/**
 * What wants an answer, and by when.
 *
 * @public
 */
export interface InboundOptions extends PeopleOptions {
  /** How soon an answer must come. With business hours, only those count. */
  readonly within: Duration;
  /** Rules for what wants an answer; `INBOUND` when absent. */
  readonly needsAnswer?: readonly Rule[] | undefined;
  /** The last day or instant looked at; that of the latest act of all, the brand's included, when absent. */
  readonly asOf?: Day | number | undefined;
  /** Counts time in these hours only. */
  readonly businessHours?: BusinessHours | undefined;
}

/** The names of these options, for the functions that refuse all others. */
export const INBOUND_OPTIONS = {
  from: 1,
  to: 1,
  calendar: 1,
  exclude: 1,
  automated: 1,
  within: 1,
  needsAnswer: 1,
  asOf: 1,
  businessHours: 1,
} as const;
