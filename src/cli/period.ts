import type { Day } from "../calendar/day.ts";

/** Civil days, both included; open where one is absent. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
}
