import { COST_OPTIONS, type CostOptions } from "../../goals/costs/cost-options.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Rate } from "../../model/outcome/rate.ts";
import type { Rows } from "../../rollup/rows.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { latestCosts } from "../latest-costs.ts";
import { spendAndCredit } from "./spend-and-credit.ts";

/**
 * What the advertising of a channel or a campaign is credited with bringing in.
 *
 * @public
 */
export interface ReturnRow extends Rate<Money> {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** The model that credits. */
  readonly model: string;
  /** `(none)` holds what was spent or earned without a channel or a campaign. */
  readonly key: string;
  /** Value ÷ cost: 5 says five for each one spent; `null` with a reason. */
  readonly value: number | null;
  /** What it is credited with earning. */
  readonly numerator: Money | null;
  /** What its advertising cost. */
  readonly denominator: Money | null;
  /** Why there is no value. */
  readonly reason?: "no-cost" | "no-model" | "mixed-currency";
}

/**
 * Tells what a channel or a campaign is credited with earning for each unit of advertising spent.
 *
 * All the advertising counts, that of people who did not convert too.
 *
 * Formula: credited value ÷ cost of the activity `advertising`.
 *
 * @param costs - Of any activity; only `advertising` is read.
 * @param attribution - By platform or by campaign, with values.
 * @param options - As for `costPerConversion`.
 * @returns One row a key. `null` without a cost (`no-cost`), without a value (`no-model`) and where the
 *   two sides, or the costs alone, are in two currencies (`mixed-currency`).
 * @throws What `spendAndCredit` throws.
 * @see Snowplow and PostHog, "ROAS"
 *
 * @example
 * ```ts
 * import { money } from "paliers/goals";
 * import { codedAttribution, returnOnAdSpend } from "paliers/impact";
 *
 * const sales = codedAttribution([{ id: "1", at: 0, goal: "sale", campaign: "spring", value: money(5000, "EUR") }], { by: "campaign" });
 * const spent = [{ id: "a", at: 0, amount: money(1000, "EUR"), activity: "advertising", campaign: "spring" }];
 * returnOnAdSpend(spent, sales).map(({ key, value }) => [key, value]); // => [["spring", 5]]
 * ```
 * @public
 */
export function returnOnAdSpend(
  costs: Rows<Cost>,
  attribution: Attribution<"platform"> | Attribution<"campaign">,
  options: CostOptions = {},
): readonly ReturnRow[] {
  checkOptions(options, COST_OPTIONS);
  const advertising = latestCosts(costs).filter(({ activity }) => activity === "advertising");
  return spendAndCredit(advertising, attribution, options).map(
    ({ model, key: named, cost, reason, value }): ReturnRow => {
      const key = named ?? "(none)";
      // A value without a currency is nothing that money could be set against.
      const earned = typeof value === "object" ? value : null;
      const row = {
        measures: "impact",
        model,
        key,
        numerator: earned,
        denominator: cost,
      } as const;
      const isMixed = cost !== null && earned !== null && cost.currency !== earned.currency;
      if (isMixed || reason === "mixed-currency")
        return { ...row, value: null, reason: "mixed-currency" };
      if (cost === null || cost.minor === 0) return { ...row, value: null, reason: "no-cost" };
      if (earned === null) return { ...row, value: null, reason: "no-model" };
      return { ...row, value: earned.minor / cost.minor + 0 };
    },
  );
}
