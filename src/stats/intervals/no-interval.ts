import type { StatsReason } from "../stats-reason.ts";
import type { Interval } from "./interval.ts";

/** The answer when there is none. */
export function noInterval(reason: StatsReason): Interval & { readonly reason: StatsReason } {
  return { estimate: null, lower: null, upper: null, reason };
}
