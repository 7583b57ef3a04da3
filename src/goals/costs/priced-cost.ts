import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";

/** One cost with what it amounts to. */
export interface PricedCost {
  readonly cost: Cost;
  /** When it was spent: the instant of the first record of its id. */
  readonly at: number;
  readonly amounts: readonly Money[];
  readonly hours: number;
  readonly unpricedHours: number;
}
