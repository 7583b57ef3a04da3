import { alphaOf } from "../stats/alpha-of.ts";
import { poissonInterval } from "../stats/intervals/poisson-interval.ts";
import { wilsonInterval } from "../stats/intervals/wilson-interval.ts";
import { checkOptions } from "../util/check-options.ts";
import { fieldOf } from "../util/field-of.ts";
import { withoutUndefined } from "../util/without-undefined.ts";
import { boundsOfRating } from "./bounds-of-rating.ts";
import { boundsOfSentiment } from "./bounds-of-sentiment.ts";
import { boundsOfSpread } from "./bounds-of-spread.ts";
import type { BoundsOptions } from "./bounds-options.ts";
import type { Metric } from "./metric.ts";
import { withBounds } from "./with-bounds.ts";

/**
 * Says how far a value may be off, by the interval that fits its kind; refuses where none does.
 *
 * What `pooled` made of contents, people or days: by their spread. People over people: Wilson. Of
 * totals nothing is known but the acts: over an audience or over contents Poisson (Garwood), net
 * sentiment and mean rating by formulas of their own. These take acts for independent, which acts of
 * one post or person are not: they are marked `doubt: "acts"`, are far too narrow where posts differ
 * much, and `difference` gives no verdict on them. Means keep the bounds that they were drawn with.
 * Totals of shares of acts, counts, medians and weighted rates have none.
 *
 * Formula: Student's t of the units less one on the scale of the spread (see `pooled`), Wilson's score
 * interval, or Garwood's exact interval of a Poisson rate.
 *
 * @param metric - Any metric.
 * @param options - `confidence`: 0.95 when absent.
 * @returns The metric with `lower`, `upper`, their `confidence` and `doubt`. Where there is no honest interval
 *   both are `null`, the value stays and `withoutBounds` says why.
 * @throws `invalid-option` for a confidence that is not between 0 and 1; `unknown-option`;
 *   `invalid-input` for what is no metric.
 *
 * @example
 * ```ts
 * import { engagedPeopleRateByReach, interval } from "paliers";
 *
 * const bounded = interval(engagedPeopleRateByReach({ engagedPeople: 6, reach: 20 }));
 * [bounded.lower?.toFixed(6), bounded.upper?.toFixed(6)]; // => ["0.145477", "0.518973"]
 * ```
 * @public
 */
export function interval<M extends Metric>(metric: M, options: BoundsOptions = {}): M {
  checkOptions(options, { confidence: 1 });
  const { confidence = 0.95 } = options;
  alphaOf({ confidence });
  const value = fieldOf(metric, "value", "a metric");
  const own = withoutUndefined(metric);
  const { numerator, denominator, counts, per, bounds, aggregate, spread } = own;
  if (value === null) return withBounds(own, null, null, confidence);
  if (spread !== undefined) return boundsOfSpread(own, spread, confidence);
  if (bounds === "rating") return boundsOfRating(own, confidence);
  if (bounds !== undefined) return boundsOfSentiment(own, confidence);
  const isCount = numerator !== null && Number.isInteger(numerator) && numerator >= 0;
  if (isCount && denominator !== null && aggregate === undefined) {
    if (counts === "people" && per === "people" && numerator <= denominator) {
      const { lower, upper } = wilsonInterval(numerator, denominator, { confidence });
      return withBounds(own, lower, upper, confidence, { doubt: "people" });
    }
    if (counts === "acts" && (per === "exposure" || per === "contents")) {
      const { lower, upper } = poissonInterval(numerator, denominator, { confidence });
      return withBounds(own, lower, upper, confidence, { doubt: "acts" });
    }
  }
  const isOwn = own.lower !== undefined && own.upper !== undefined;
  const isAsked = options.confidence === undefined || options.confidence === own.confidence;
  return isOwn && isAsked ? own : withBounds(own, null, null, confidence);
}
