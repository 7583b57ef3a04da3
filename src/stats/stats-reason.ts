/**
 * Why a statistic is `null`, or lacks its bounds.
 *
 * @public
 */
export type StatsReason =
  /** Nothing was observed: no trial, no exposure, no value. */
  | "no-data"
  /** One observation has no spread to measure. */
  | "too-few"
  /** The true bound is infinite, or the data exclude no value at all. */
  | "unbounded"
  /** A count below zero, more successes than trials, a value that is no finite number. */
  | "invalid-input"
  /** One cell of the table is empty: the point stands, its bounds do not exist. */
  | "zero-cell"
  /** Nobody succeeded on either side: there is nothing to compare. */
  | "no-events"
  /** The target is where the goal began: there is no way to go. */
  | "zero-target";
