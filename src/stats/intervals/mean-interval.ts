import { checkOptions } from "../../util/check-options.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import { isMeasure } from "../is-measure.ts";
import { sorted } from "../shape/sorted.ts";
import { sumOf } from "../sum-of.ts";
import type { BootstrapOptions } from "./bootstrap-options.ts";
import type { Interval } from "./interval.ts";
import { noInterval } from "./no-interval.ts";
import { resampledBounds } from "./resampled-bounds.ts";

/**
 * The mean of values, say the rates of posts, and the range that it may stand for.
 *
 * Formula: percentile bootstrap, which supposes no shape of the values; one post gone viral widens it
 * on its side only. Seeded: the same values, in any order, give the same bounds.
 *
 * @param values - Finite numbers, in any order.
 * @returns Bounds are `null` with `too-few` for a single value; all is `null` with `no-data` for none,
 *   with `invalid-input` when one is no number or beyond 1e150.
 * @throws `invalid-option` for a confidence that is not between 0 and 1, a seed or a number of
 *   resamples that is not whole, fewer than 100 resamples; `invalid-input` for what is no list,
 *   `unknown-option`.
 * @see Efron 1979
 *
 * @example
 * ```ts
 * import { meanInterval } from "paliers/stats";
 *
 * const rates = [0.012, 0.034, 0.02, 0.25, 0.018];
 * meanInterval(rates).value?.toFixed(4); // => "0.0668"
 * meanInterval(rates).lower === meanInterval([...rates].reverse()).lower; // => true
 * meanInterval([0.012]); // => { value: 0.012, lower: null, upper: null, confidence: 0.95, reason: "too-few" }
 * ```
 * @public
 */
export function meanInterval(values: readonly number[], options: BootstrapOptions = {}): Interval {
  checkOptions(options, { confidence: 1, seed: 1, resamples: 1 });
  checkInput(Array.isArray(values), "a list of numbers");
  const ordered = sorted(values);
  // Options are judged whatever the data are.
  const bounds = resampledBounds(
    ordered.length < 2 ? [] : ordered,
    (draw) => {
      let sum = 0;
      for (const one of draw) sum += one;
      return draw.length === 0 ? null : sum / draw.length;
    },
    options,
  );
  if (!values.every(isMeasure)) return noInterval("invalid-input", options);
  if (values.length === 0) return noInterval("no-data", options);
  const value = sumOf(values) / values.length;
  const confidence = confidenceOf(options);
  return values.length === 1
    ? { value, lower: null, upper: null, confidence, reason: "too-few" }
    : { value, ...bounds, confidence };
}
