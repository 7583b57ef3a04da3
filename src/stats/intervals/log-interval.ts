import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import type { Interval } from "./interval.ts";
import { zOf } from "./z-of.ts";

/** Bounds around a ratio, even on the scale of logarithms: a third and three times are equally far. */
export function logInterval(value: number, variance: number, options: ConfidenceOptions): Interval {
  const factor = Math.exp(zOf(options) * Math.sqrt(Math.max(0, variance)));
  const confidence = confidenceOf(options);
  return { value, lower: value / factor, upper: value * factor, confidence };
}
