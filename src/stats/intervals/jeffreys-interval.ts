import { checkOptions } from "../../util/check-options.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { betaQuantile } from "../distributions/beta-quantile.ts";
import { isProportion } from "../is-proportion.ts";
import type { Interval } from "./interval.ts";
import { noInterval } from "./no-interval.ts";

/**
 * What a share of people probably is, when nothing was known before counting.
 *
 * Formula: the quantiles α/2 and 1-α/2 of Beta(k + ½, n - k + ½), without special ends: the lower
 * bound stays above 0 at 0 of n, so that the value may lie outside.
 *
 * @param successes - A whole number, at most `trials`.
 * @param trials - A whole number.
 * @returns Shares from 0 to 1. Nulls with `no-data` at 0 of 0, with `invalid-input` for other counts
 *   that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `unknown-option`.
 * @see Jeffreys' prior; Brown, Cai and DasGupta 2001
 *
 * @example
 * ```ts
 * import { jeffreysInterval } from "paliers/stats";
 *
 * jeffreysInterval(3, 10).lower?.toFixed(4); // => "0.0927"
 * jeffreysInterval(3, 10).upper?.toFixed(4); // => "0.6058"
 * ```
 * @public
 */
export function jeffreysInterval(
  successes: number,
  trials: number,
  options: ConfidenceOptions = {},
): Interval {
  checkOptions(options, { confidence: 1 });
  const confidence = confidenceOf(options);
  const half = (1 - confidence) / 2;
  if (!isProportion({ successes, trials })) return noInterval("invalid-input", options);
  if (trials === 0) return noInterval("no-data", options);
  const a = successes + 0.5;
  const b = trials - successes + 0.5;
  return {
    value: successes / trials,
    lower: betaQuantile(half, a, b),
    upper: betaQuantile(1 - half, a, b),
    confidence,
  };
}
