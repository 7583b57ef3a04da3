import { checkOptions } from "../../util/check-options.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { betaQuantile } from "../distributions/beta-quantile.ts";
import { isProportion } from "../is-proportion.ts";
import type { Interval } from "./interval.ts";
import { noInterval } from "./no-interval.ts";

/**
 * The range of a share of people that is never too narrow: exact, at the price of some width.
 *
 * Formula: beta quantiles, `B(α/2; k, n-k+1)` and `B(1-α/2; k+1, n-k)`; 0 at 0 of n, 1 at n of n.
 *
 * @param successes - A whole number, at most `trials`.
 * @param trials - A whole number.
 * @returns Shares from 0 to 1. Nulls with `no-data` at 0 of 0, with `invalid-input` for other counts
 *   that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `unknown-option`.
 * @see Clopper and Pearson 1934
 *
 * @example
 * ```ts
 * import { clopperPearsonInterval } from "paliers/stats";
 *
 * clopperPearsonInterval(3, 10).lower?.toFixed(4); // => "0.0667"
 * clopperPearsonInterval(0, 5).upper?.toFixed(4); // => "0.5218"
 * ```
 * @public
 */
export function clopperPearsonInterval(
  successes: number,
  trials: number,
  options: ConfidenceOptions = {},
): Interval {
  checkOptions(options, { confidence: 1 });
  const confidence = confidenceOf(options);
  const half = (1 - confidence) / 2;
  if (!isProportion({ successes, trials })) return noInterval("invalid-input", options);
  if (trials === 0) return noInterval("no-data", options);
  const failures = trials - successes;
  return {
    value: successes / trials,
    lower: successes === 0 ? 0 : betaQuantile(half, successes, failures + 1),
    upper: failures === 0 ? 1 : betaQuantile(1 - half, successes + 1, failures),
    confidence,
  };
}
