import type { CostOptions } from "../../goals/costs/cost-options.ts";
import { roundHalfAway } from "../../goals/round-half-away.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Rows } from "../../rollup/rows.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { spendAndCredit } from "./spend-and-credit.ts";

/**
 * What each conversion of a channel or a campaign cost.
 *
 * @public
 */
export interface CostRow {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** `(none)` holds what was spent or converted without a channel or a campaign. */
  readonly key: string;
  /** Cost for one conversion; `null` with a reason. */
  readonly value: Money | null;
  /** What was spent; `null` without a cost, and in two currencies. */
  readonly cost: Money | null;
  /** The conversions that the model credits. */
  readonly conversions: number;
  /** Why there is no value. */
  readonly reason?: "no-cost" | "no-conversions" | "mixed-currency";
}

/**
 * Tells what each conversion of a channel or a campaign cost, under the model of the attribution.
 *
 * Formula: cost ÷ credited conversions, rounded to the minor unit.
 *
 * @param costs - All of them, those of what did not convert too. They carry no content, so there is
 *   no cost of a post.
 * @param attribution - By platform or by campaign.
 * @param options - `hourlyRate` for the hours of the staff, `from`, `to`, `calendar`, and `currency`
 *   with `rate` to convert.
 * @returns One row a key that cost or converted, by key. `null` without a cost (`no-cost`), without a
 *   conversion (`no-conversions`: the cost is shown) and for two currencies (`mixed-currency`).
 * @throws What `spendAndCredit` throws.
 * @see the source article A3: investment against effectiveness
 *
 * @example
 * ```ts
 * import { money } from "paliers/goals";
 * import { codedAttribution, costPerConversion } from "paliers/impact";
 *
 * const sales = codedAttribution([{ id: "1", at: 0, goal: "sale", campaign: "spring" }, { id: "2", at: 0, goal: "sale", campaign: "spring" }], { by: "campaign" });
 * const spent = [{ id: "a", at: 0, amount: money(90, "EUR"), activity: "advertising", campaign: "spring" }];
 * costPerConversion(spent, sales).map(({ key, value }) => [key, value]); // => [["spring", { minor: 4500, currency: "EUR" }]]
 * ```
 * @public
 */
export function costPerConversion(
  costs: Rows<Cost>,
  attribution: Attribution<"platform"> | Attribution<"campaign">,
  options: CostOptions = {},
): readonly CostRow[] {
  return spendAndCredit(costs, attribution, options).map(
    ({ key: named, cost, conversions, reason }): CostRow => {
      const key = named ?? "(none)";
      const row = { measures: "impact", key, cost, conversions } as const;
      if (cost === null) return { ...row, value: null, reason: reason ?? "no-cost" };
      if (conversions <= 0) return { ...row, value: null, reason: "no-conversions" };
      return {
        ...row,
        value: { minor: roundHalfAway(cost.minor / conversions), currency: cost.currency },
      };
    },
  );
}
