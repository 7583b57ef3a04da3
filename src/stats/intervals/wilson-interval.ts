import { checkOptions } from "../../util/check-options.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { isProportion } from "../is-proportion.ts";
import type { Interval } from "./interval.ts";
import { noInterval } from "./no-interval.ts";
import { wilsonBounds } from "./wilson-bounds.ts";
import { zOf } from "./z-of.ts";

/**
 * The range that a share of people may stand for: 6 of 20 is 30 %, and anything from 15 % to 52 %.
 *
 * Formula: `(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)`. The lower bound is exactly 0 at 0 of
 * n, the upper exactly 1 at n of n. The first choice for proportions; interactions per audience may
 * pass 1 and are a rate, for `poissonInterval`.
 *
 * @param successes - A whole number, at most `trials`.
 * @param trials - A whole number.
 * @returns Shares from 0 to 1. Nulls with `no-data` at 0 of 0, with `invalid-input` for other counts
 *   that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `unknown-option`.
 * @see Wilson 1927, the score interval
 *
 * @example
 * ```ts
 * import { wilsonInterval } from "paliers/stats";
 *
 * wilsonInterval(6, 20).value; // => 0.3
 * wilsonInterval(6, 20).lower?.toFixed(6); // => "0.145477"
 * wilsonInterval(0, 10).lower; // => 0
 * wilsonInterval(0, 0); // => { value: null, lower: null, upper: null, confidence: 0.95, reason: "no-data" }
 * ```
 * @public
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  options: ConfidenceOptions = {},
): Interval {
  checkOptions(options, { confidence: 1 });
  const z = zOf(options);
  if (!isProportion({ successes, trials })) return noInterval("invalid-input", options);
  if (trials === 0) return noInterval("no-data", options);
  const value = successes / trials;
  const failed = (trials - successes) / trials;
  return {
    value,
    ...wilsonBounds(value, failed, trials, z),
    confidence: confidenceOf(options),
  };
}
