import type { Rate } from "../model/outcome/rate.ts";

/** A part of a whole as a rate; `null` with a reason where there is nothing to share. */
export function shareRate(numerator: number, denominator: number, reason = "no-data"): Rate {
  return denominator > 0
    ? { measures: "impact", value: numerator / denominator, numerator, denominator }
    : { measures: "impact", value: null, numerator, denominator, reason };
}
