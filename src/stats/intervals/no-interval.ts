import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import type { StatsReason } from "../stats-reason.ts";
import type { Interval } from "./interval.ts";

/** The answer when there is none. */
export function noInterval(
  reason: StatsReason,
  options: ConfidenceOptions,
): Interval & { readonly reason: StatsReason } {
  return { value: null, lower: null, upper: null, confidence: confidenceOf(options), reason };
}
