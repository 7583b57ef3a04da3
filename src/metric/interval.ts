import { alphaOf } from "../stats/alpha-of.ts";
import { poissonInterval } from "../stats/intervals/poisson-interval.ts";
import { wilsonInterval } from "../stats/intervals/wilson-interval.ts";
import { checkOptions } from "../util/check-options.ts";
import { fieldOf } from "../util/field-of.ts";
import { withoutUndefined } from "../util/without-undefined.ts";
import { boundsOfRating } from "./bounds-of-rating.ts";
import { boundsOfSentiment } from "./bounds-of-sentiment.ts";
import type { BoundsOptions } from "./bounds-options.ts";
import type { Metric } from "./metric.ts";
import { withBounds } from "./with-bounds.ts";

/**
 * Says how far a value may be off, by the interval that fits its kind; refuses where none does.
 *
 * People over people: Wilson. Acts over an audience or over contents: Poisson (Garwood), which takes
 * the acts for independent; where posts differ much, the bounds of `meanOf` say more. Net sentiment
 * and mean rating have formulas of their own, and means keep the bounds that they were drawn with.
 * Shares of acts, counts, medians and weighted rates have none: one person makes many of the acts.
 *
 * Formula: Wilson's score interval, or Garwood's exact interval of a Poisson rate.
 *
 * @param metric - Any metric.
 * @param options - `confidence`: 0.95 when absent.
 * @returns The metric with `lower`, `upper` and their `confidence`. Where there is no honest interval
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
  const { numerator, denominator, counts, per, bounds, aggregate } = own;
  if (value === null) return withBounds(own, null, null, confidence);
  if (bounds === "rating") return boundsOfRating(own, confidence);
  if (bounds !== undefined) return boundsOfSentiment(own, confidence);
  const isCount = numerator !== null && Number.isInteger(numerator) && numerator >= 0;
  if (isCount && denominator !== null && aggregate === undefined) {
    if (counts === "people" && per === "people" && numerator <= denominator) {
      const { lower, upper } = wilsonInterval(numerator, denominator, { confidence });
      return withBounds(own, lower, upper, confidence);
    }
    if (counts === "acts" && (per === "exposure" || per === "contents")) {
      const { lower, upper } = poissonInterval(numerator, denominator, { confidence });
      return withBounds(own, lower, upper, confidence);
    }
  }
  const isOwn = own.lower !== undefined && own.upper !== undefined;
  const isAsked = options.confidence === undefined || options.confidence === own.confidence;
  return isOwn && isAsked ? own : withBounds(own, null, null, confidence);
}
