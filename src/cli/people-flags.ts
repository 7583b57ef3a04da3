import type { ReportFlags } from "./report-flags.ts";

/** The options of `paliers people` as they were typed; those with a default are always there. */
export interface PeopleFlags
  extends Omit<ReportFlags, "by" | "preset" | "against" | "exposures" | "ids"> {
  readonly before?: string;
  readonly after?: string;
  readonly cohorts?: "week" | "month";
  readonly inbox?: true;
  readonly within?: string;
  readonly asOf?: string;
  readonly showActors?: true;
}
