import { alphaOf } from "../alpha-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { normalQuantile } from "../distributions/normal-quantile.ts";

/** The normal quantile of a two-sided level: 1.959963984540054 for 0.95. */
export function zOf(options: ConfidenceOptions): number {
  // Asked in the lower tail, where no digit is lost.
  return 0 - normalQuantile(alphaOf(options) / 2);
}
