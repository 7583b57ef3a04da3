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
  readonly needsAnswer?: readonly Rule[];
  /** The last day or instant looked at; that of the latest act of all, the brand's included, when absent. */
  readonly asOf?: Day | number;
  /** Counts time in these hours only. */
  readonly businessHours?: BusinessHours;
}
