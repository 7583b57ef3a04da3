import type { Quotient } from "./metric.ts";
import { type Origin, quotient } from "./quotient.ts";

/** Makes the share of voice by mentions: acts about a brand among those about each of a set. */
export function shareOfVoiceMetric(
  origin: Origin,
  own: number,
  all: number,
  settings: { readonly brand: string; readonly among: readonly string[] },
): Quotient {
  return quotient("share-of-voice-by-mentions", origin, own, all, { per: "acts", settings });
}
