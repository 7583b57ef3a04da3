import type { Rate } from "../model/outcome/rate.ts";

/** A part of a whole as a rate; `null` with a reason where there is nothing to share. */
export function shareRate(numerator: number, denominator: number, reason = "no-data"): Rate {
  const parts = { measures: "impact", numerator, denominator } as const;
  return denominator > 0
    ? { ...parts, value: numerator / denominator }
    : { ...parts, value: null, reason };
}
