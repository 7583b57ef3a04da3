import { checkOptions } from "../../util/check-options.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { isProportion } from "../is-proportion.ts";
import type { Interval } from "./interval.ts";
import { noInterval } from "./no-interval.ts";
import { zOf } from "./z-of.ts";

/** The lower bound; the upper is that of the failures, seen from 1. */
function lowerBound(successes: number, trials: number, z: number): number {
  if (successes === 0) return 0;
  const square = z * z;
  const share = successes / trials;
  const under = square - 2 - 1 / trials + 4 * share * (trials - successes + 1);
  const bound = (2 * successes + square - 1 - z * Math.sqrt(under)) / (2 * (trials + square));
  return Math.max(0, Math.min(bound, share));
}

/**
 * A more careful range for a share of people: Wilson's, with the correction for whole counts.
 *
 * Formula: the bounds that solve `|k - np| - ½ = z √(np(1-p))`. Always wider than `wilsonInterval`;
 * use it where a reader compares with tools that correct for continuity.
 *
 * @param successes - A whole number, at most `trials`.
 * @param trials - A whole number.
 * @returns Shares from 0 to 1. Nulls with `no-data` at 0 of 0, with `invalid-input` for other counts
 *   that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `unknown-option`.
 * @see Newcombe 1998, method 4
 *
 * @example
 * ```ts
 * import { wilsonContinuityInterval } from "paliers/stats";
 *
 * const { lower, upper } = wilsonContinuityInterval(81, 263);
 * lower?.toFixed(4); // => "0.2535"
 * upper?.toFixed(4); // => "0.3682"
 * ```
 * @public
 */
export function wilsonContinuityInterval(
  successes: number,
  trials: number,
  options: ConfidenceOptions = {},
): Interval {
  checkOptions(options, { confidence: 1 });
  const z = zOf(options);
  if (!isProportion({ successes, trials })) return noInterval("invalid-input", options);
  if (trials === 0) return noInterval("no-data", options);
  return {
    value: successes / trials,
    lower: lowerBound(successes, trials, z),
    upper: 1 - lowerBound(trials - successes, trials, z),
    confidence: confidenceOf(options),
  };
}
