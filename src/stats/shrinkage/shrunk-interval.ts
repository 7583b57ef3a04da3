import { checkOptions } from "../../util/check-options.ts";
import { isObject } from "../../util/is-object.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { betaQuantile } from "../distributions/beta-quantile.ts";
import type { Interval } from "../intervals/interval.ts";
import { noInterval } from "../intervals/no-interval.ts";
import { isProportion } from "../is-proportion.ts";
import type { Proportion } from "../proportion.ts";
import type { BetaPrior } from "./beta-prior.ts";

/**
 * The range of one item's share in the light of the others, from the prior that they gave.
 *
 * Formula: the quantiles α/2 and 1-α/2 of Beta(k + a, n - k + b). An item without trials has the
 * range of the prior itself.
 *
 * @param item - Successes and trials, whole numbers.
 * @param prior - As `empiricalBayes` found it; its doubt about a and b is not in the range.
 * @returns Shares from 0 to 1. Nulls with `invalid-input` for counts or a prior that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `invalid-input` for an
 *   argument of the wrong kind, `unknown-option`.
 * @see the posterior of the beta-binomial model
 *
 * @example
 * ```ts
 * import { shrunkInterval } from "paliers/stats";
 *
 * const { value, lower } = shrunkInterval({ successes: 3, trials: 10 }, { alpha: 2, beta: 8 });
 * value; // => 0.25
 * lower?.toFixed(3); // => "0.091"
 * ```
 * @public
 */
export function shrunkInterval(
  item: Proportion,
  prior: BetaPrior,
  options: ConfidenceOptions = {},
): Interval {
  checkOptions(options, { confidence: 1 });
  checkInput(isObject(item) && isObject(prior), "{ successes, trials } and { alpha, beta }");
  const { alpha, beta } = prior;
  const confidence = confidenceOf(options);
  const half = (1 - confidence) / 2;
  const isPrior = [alpha, beta].every((weight) => weight > 0 && Number.isFinite(weight));
  if (!isPrior || !isProportion(item)) return noInterval("invalid-input", options);
  const a = item.successes + alpha;
  const b = item.trials - item.successes + beta;
  return {
    value: a / (a + b),
    lower: betaQuantile(half, a, b),
    upper: betaQuantile(1 - half, a, b),
    confidence,
  };
}
