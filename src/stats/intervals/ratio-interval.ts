import type { Interval } from "./interval.ts";

/**
 * A ratio with its range.
 *
 * @public
 */
export interface RatioInterval extends Interval {
  /** The bound, or the value, that is `null` is truly infinite: JSON cannot hold it. */
  readonly unbounded?: true;
}
