import { checkOptions } from "../../util/check-options.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { alphaOf } from "../alpha-of.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import { studentQuantile } from "../distributions/student-quantile.ts";
import { isMeasure } from "../is-measure.ts";
import { sumOf } from "../sum-of.ts";
import type { BootstrapOptions } from "./bootstrap-options.ts";
import type { Interval } from "./interval.ts";
import { noInterval } from "./no-interval.ts";
import { resampledBounds } from "./resampled-bounds.ts";
import { zOf } from "./z-of.ts";

const METHODS = ["delta", "fieller", "bootstrap"] as const;

/**
 * How the bounds of a ratio are found.
 *
 * @public
 */
export interface RatioOfMeansOptions extends BootstrapOptions {
  /** `delta` when absent. `seed` and `resamples` are read by `bootstrap` only. */
  readonly method?: (typeof METHODS)[number] | undefined;
}

/**
 * A ratio of two sums, with its standard error.
 *
 * @public
 */
export interface RatioOfMeans extends Interval {
  /** By the delta method, whatever the bounds are found by; `null` for fewer than two units. */
  readonly standardError: number | null;
}

interface Unit {
  readonly x: number;
  readonly y: number;
}

/**
 * Interactions per impression over several posts, and the range that this ratio may stand for.
 *
 * Formula: `r = Σy / Σx`. `delta`: `r ± z √(n/(n-1) Σ(y - rx)²) / Σx`. `fieller`: the ratios that a
 * Student test with n-1 degrees of freedom does not refuse; unbounded where Σx may be 0. `bootstrap`:
 * posts drawn again, seeded; give it where one post is far from the others, as normal theory then fails.
 *
 * @param numerators - One value a post.
 * @param denominators - Of the same posts in the same order, zero or more.
 * @returns The ratio as it is; bounds `null` with `too-few` for one post, with `unbounded` where
 *   Fieller's set has no ends. All `null` with `no-data` when the denominators sum to 0, with
 *   `invalid-input` for lists of two lengths and for values that are no numbers or beyond 1e150.
 * @throws `unknown-word` for another method, `invalid-option` for a confidence not between 0 and 1,
 *   a seed or a number of resamples that is not whole; `invalid-input` for an argument of the wrong
 *   kind, `unknown-option`.
 * @see Cochran, Sampling Techniques (ratio estimate); Fieller 1954; Efron 1979
 *
 * @example
 * ```ts
 * import { ratioOfMeans } from "paliers/stats";
 *
 * const { value, lower, upper } = ratioOfMeans([1, 3], [100, 150]);
 * value; // => 0.016
 * lower?.toFixed(4); // => "0.0066"
 * upper?.toFixed(4); // => "0.0254"
 * ratioOfMeans([3, 4, 5], [1, 100, 2], { method: "fieller" }).reason; // => "unbounded"
 * ```
 * @public
 */
export function ratioOfMeans(
  numerators: readonly number[],
  denominators: readonly number[],
  options: RatioOfMeansOptions = {},
): RatioOfMeans {
  checkOptions(options, { method: 1, confidence: 1, seed: 1, resamples: 1 });
  checkInput(Array.isArray(numerators) && Array.isArray(denominators), "two lists of numbers");
  const { method = "delta" } = options;
  const confidence = confidenceOf(options);
  const z = zOf(options);
  if (!METHODS.includes(method)) {
    const hint = didYouMean(method, METHODS);
    throw new PaliersError("unknown-word", `option "method" is "${method}"${hint}`);
  }
  const size = numerators.length;
  const isSound =
    size === denominators.length &&
    numerators.every(isMeasure) &&
    denominators.every((x) => isMeasure(x) && x >= 0);
  if (!isSound) return { ...noInterval("invalid-input", options), standardError: null };

  // In one order whatever the order given, so that the draws are the same.
  const units = denominators
    .map((x, index): Unit => ({ x, y: numerators[index] ?? 0 }))
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const total = sumOf(denominators);
  if (total === 0) return { ...noInterval("no-data", options), standardError: null };
  const value = sumOf(numerators) / total + 0;
  if (!Number.isFinite(value)) return { ...noInterval("unbounded", options), standardError: null };
  if (size < 2) {
    const noBounds = { value, standardError: null, lower: null, upper: null, confidence };
    return { ...noBounds, reason: "too-few" };
  }
  const residuals = sumOf(units.map(({ x, y }) => (y - value * x) ** 2));
  const standardError = Math.sqrt((residuals * size) / (size - 1)) / total;
  // Denominators of nearly nothing: the ratio is beyond what a number holds.
  if (!Number.isFinite(standardError)) {
    return { ...noInterval("unbounded", options), standardError: null };
  }
  const half = z * standardError;
  if (method === "delta") {
    return { value, standardError, lower: value - half, upper: value + half, confidence };
  }
  const bounds =
    method === "fieller"
      ? fiellerBounds(units, value, options)
      : resampledBounds(units, ratioOf, options);
  const isBounded = bounds.lower !== null;
  return {
    value,
    standardError,
    ...bounds,
    confidence,
    ...(!isBounded && { reason: "unbounded" }),
  };
}

function ratioOf(units: readonly Unit[]): number | null {
  let above = 0;
  let below = 0;
  for (const { x, y } of units) {
    above += y;
    below += x;
  }
  return below === 0 ? null : above / below;
}

/** The roots of Fieller's equation; `null` when it excludes no interval. */
function fiellerBounds(
  units: readonly Unit[],
  ratio: number,
  options: RatioOfMeansOptions,
): { readonly lower: number | null; readonly upper: number | null } {
  const size = units.length;
  const meanX = sumOf(units.map(({ x }) => x)) / size;
  const meanY = sumOf(units.map(({ y }) => y)) / size;
  const moment = (product: (x: number, y: number) => number) =>
    sumOf(units.map(({ x, y }) => product(x - meanX, y - meanY))) / (size - 1);
  const varianceX = moment((x) => x * x);
  const varianceY = moment((_x, y) => y * y);
  const covariance = moment((x, y) => x * y);

  const t = studentQuantile(1 - alphaOf(options) / 2, size - 1);
  const scale = (t * t) / (size * meanX * meanX);
  const g = scale * varianceX;
  if (!(g < 1)) return { lower: null, upper: null };
  const middle = ratio - scale * covariance;
  const spread =
    varianceY -
    2 * ratio * covariance +
    ratio * ratio * varianceX -
    scale * (varianceX * varianceY - covariance * covariance);
  const half = Math.sqrt(scale * Math.max(0, spread));
  return { lower: (middle - half) / (1 - g), upper: (middle + half) / (1 - g) };
}
