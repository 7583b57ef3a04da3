import type { Money } from "../../model/outcome/money.ts";
import type { CostReason } from "./cost-total.ts";

/**
 * A share or a return: one amount of money over another.
 *
 * @public
 */
export interface CostRatio {
  /** Money spent: neither engagement nor success. */
  readonly measures: "cost";
  /** Which of the two shares it is. */
  readonly id: "engagement-cost-share" | "return-on-investment";
  /** 0.25 is 25 %. `null` with a `reason`. */
  readonly value: number | null;
  /** A share: 0.2 is 20 %. */
  readonly unit: "ratio";
  /** What was divided, in one currency; `null` where that cannot be said. */
  readonly numerator: Money | null;
  /** What it was divided by, in the same currency; `null` where that cannot be said. */
  readonly denominator: Money | null;
  /** Why there is no value. */
  readonly reason?: CostReason;
}

/**
 * What one result of a goal cost.
 *
 * @public
 */
export interface ResultCost {
  /** Money spent: neither engagement nor success. */
  readonly measures: "cost";
  /** Which number it is. */
  readonly id: "cost-per-result";
  /** Rounded to whole minor units. `null` with a `reason`. */
  readonly value: Money | null;
  /** What was spent; `null` in two currencies without a rate. */
  readonly cost: Money | null;
  /** How much the goal brought: conversions, units of money, points, or percent of the baseline. */
  readonly results: number | null;
  /** Why there is no value. */
  readonly reason?: CostReason;
}
