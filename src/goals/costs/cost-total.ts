import type { Money } from "../../model/outcome/money.ts";

/**
 * Why an amount, or a ratio of amounts, is `null`.
 *
 * @public
 */
export type CostReason =
  | "no-cost"
  | "mixed-currency"
  | "zero-denominator"
  /** Nothing says what a result is worth. */
  | "no-model"
  /** The goal brought nothing yet, or nothing is known of it. */
  | "no-results";

/**
 * What was spent.
 *
 * @public
 */
export interface CostTotal {
  /** Money spent: neither engagement nor success. */
  readonly measures: "cost";
  /** The sum, the hours of the staff included where they have a rate. `null` with a `reason`. */
  readonly value: Money | null;
  /** One sum a currency, by its code: always there, also where `value` is `null`. */
  readonly byCurrency: readonly Money[];
  /** Hours of the staff. */
  readonly hours: number;
  /** Those of them that no rate gave a price: the sum is too small by them. */
  readonly unpricedHours: number;
  /** How many costs these are. */
  readonly costs: number;
  /** Why there is no value. */
  readonly reason?: CostReason;
}

/**
 * What was spent on one activity, platform or campaign, or in one period.
 *
 * @public
 */
export interface CostGroup extends CostTotal {
  /** `null` holds the costs that have no campaign or no channel. */
  readonly key: string | null;
}
