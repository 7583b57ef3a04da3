import { checkOptions } from "../../util/check-options.ts";
import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import { negativeBinomialQuantile } from "../distributions/negative-binomial-quantile.ts";
import { negativeBinomialTails } from "../distributions/negative-binomial-tails.ts";
import type { Interval } from "../intervals/interval.ts";
import { isCount } from "../is-count.ts";

/**
 * What was counted so far, and over how much of the time.
 *
 * @public
 */
export interface CountSoFar {
  /** A whole number. */
  readonly count: number;
  /** Above zero, in any unit. */
  readonly elapsed: number;
  /** In the same unit; 0 when the time is over. */
  readonly remaining: number;
  /** The count to reach, where there is one. */
  readonly target?: number | undefined;
}

/**
 * How sure, and how bursty.
 *
 * @public
 */
export interface ProjectionOptions extends ConfidenceOptions {
  /** Variance of the daily counts over their mean, at least 1: see `dispersion`. 1 when absent. */
  readonly dispersion?: number | undefined;
}

/**
 * The count at the end of the time: its `value` is the median of what may come.
 *
 * @public
 */
export interface CountProjection extends Interval {
  /** How probable the target is; `null` without one. */
  readonly probabilityToReach: number | null;
}

/**
 * What a count will probably be at the end, if the rate stays as it was.
 *
 * Formula: what is still to come is `φ · NegBin(x/φ + ½, T₁ / (T₁ + T₂))`, the prediction of a Poisson
 * rate under Jeffreys' prior where φ is 1. Left at 1 for events that come in bursts, a 95 % range
 * holds the outcome only 63 times in 100 where the daily variance is five times the mean: pass `dispersion`.
 *
 * @returns Whole numbers, bounds included. Nulls with `no-data` before any time has passed, with
 *   `invalid-input` for numbers that cannot be.
 * @throws `invalid-option` for a confidence not between 0 and 1 or a dispersion below 1; `invalid-
 *   input` for an argument of the wrong kind, `unknown-option`.
 * @see the negative binomial prediction of a Poisson count; Jeffreys' prior
 *
 * @example
 * ```ts
 * import { projectCount } from "paliers/stats";
 *
 * const sales = { count: 30, elapsed: 30, remaining: 60, target: 100 };
 * const { value, lower, upper, probabilityToReach } = projectCount(sales);
 * [lower, value, upper]; // => [67, 90, 120]
 * probabilityToReach?.toFixed(3); // => "0.253"
 * ```
 * @public
 */
export function projectCount(soFar: CountSoFar, options: ProjectionOptions = {}): CountProjection {
  checkOptions(options, { confidence: 1, dispersion: 1 });
  checkInput(isObject(soFar), "{ count, elapsed, remaining }");
  const { count, elapsed, remaining, target } = soFar;
  const confidence = confidenceOf(options);
  const half = (1 - confidence) / 2;
  const { dispersion = 1 } = options;
  if (!(dispersion >= 1 && Number.isFinite(dispersion))) {
    throw new PaliersError(
      "invalid-option",
      `option "dispersion" is ${dispersion}, expected a number from 1 on`,
    );
  }
  const nothing = {
    value: null,
    lower: null,
    upper: null,
    confidence,
    probabilityToReach: null,
  };
  const isSound =
    isCount(count) &&
    [elapsed, remaining].every((time) => Number.isFinite(time) && time >= 0) &&
    (target === undefined || Number.isFinite(target));
  if (!isSound) return { ...nothing, reason: "invalid-input" };
  const share = elapsed / (elapsed + remaining);
  if (!(share > 0)) return { ...nothing, reason: "no-data" };

  const missing = target === undefined ? null : Math.ceil(target - count);
  if (share === 1) {
    const probabilityToReach = missing === null ? null : missing <= 0 ? 1 : 0;
    return { value: count, lower: count, upper: count, confidence, probabilityToReach };
  }
  const size = count / dispersion + 0.5;
  const bursts = (level: number) => negativeBinomialQuantile(level, size, share);
  return {
    value: count + Math.round(dispersion * bursts(0.5)),
    lower: count + Math.floor(dispersion * bursts(half)),
    upper: count + Math.ceil(dispersion * bursts(1 - half)),
    confidence,
    probabilityToReach:
      missing === null
        ? null
        : missing <= 0
          ? 1
          : negativeBinomialTails(Math.ceil(missing / dispersion) - 1, size, share).above,
  };
}
