/**
 * Why a value is `null`.
 *
 * @public
 */
export type Reason =
  | "missing-denominator"
  | "zero-denominator"
  | "no-people"
  | "no-data"
  | "too-few"
  | "immature"
  | "different-taxonomies"
  | "partial"
  | "mixed-currency"
  | "invalid-input"
  | "unbounded"
  /** Another KPI was expected: two different numbers are not compared or added up. */
  | "different-metrics"
  /** Distinct people do not add up; count them again over the whole. */
  | "not-additive"
  /** No interval is honest for this kind of number. */
  | "no-interval"
  /** Bounds that take acts for independent say too little to call one of two values higher. */
  | "unknown-doubt";
