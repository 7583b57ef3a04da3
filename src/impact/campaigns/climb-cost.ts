import type { Money } from "../../model/outcome/money.ts";

/**
 * What each person whom a campaign saw climbing cost.
 *
 * @public
 */
export interface ClimbCost {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** The campaign. */
  readonly key: string;
  /** Cost for one climber; `null` with a reason. */
  readonly value: Money | null;
  /** What was spent on it. */
  readonly cost: Money | null;
  /** People of the campaign who were promoted; `null` where the days after are not over. */
  readonly climbers: number | null;
  /** Why there is no value. */
  readonly reason?: "mixed-currency" | "no-cost" | "immature" | "no-climbers";
}
