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
  readonly id: "engagement-cost-share" | "return-on-investment";
  /** 0.25 is 25 %. `null` with a `reason`. */
  readonly value: number | null;
  readonly unit: "ratio";
  readonly numerator: Money | null;
  readonly denominator: Money | null;
  readonly reason?: CostReason;
}

/**
 * What one result of a goal cost.
 *
 * @public
 */
export interface ResultCost {
  readonly measures: "cost";
  readonly id: "cost-per-result";
  /** Rounded to whole minor units. `null` with a `reason`. */
  readonly value: Money | null;
  readonly cost: Money | null;
  /** How much the goal brought: conversions, units of money, points, or percent of the baseline. */
  readonly results: number | null;
  readonly reason?: CostReason;
}
