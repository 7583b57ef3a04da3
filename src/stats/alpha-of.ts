import { confidenceOf } from "./confidence-of.ts";
import type { ConfidenceOptions } from "./confidence-options.ts";

/** What a two-sided level leaves out, both sides together: 0.05 for 0.95. */
export function alphaOf(options: ConfidenceOptions): number {
  return 1 - confidenceOf(options);
}
