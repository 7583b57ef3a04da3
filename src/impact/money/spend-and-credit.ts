import { costBy } from "../../goals/costs/cost-by.ts";
import { COST_OPTIONS, type CostOptions } from "../../goals/costs/cost-options.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Rows } from "../../rollup/rows.ts";
import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { checkAttribution } from "../attribution/check-attribution.ts";

/**
 * What one channel or campaign cost, and what it is credited with. An association, never a cause.
 *
 * @public
 */
export interface SpendAndCredit {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** The model that credits. */
  readonly model: string;
  /** `null` holds what was spent or converted without a channel or a campaign. */
  readonly key: string | null;
  /** What was spent; `null` with a reason. */
  readonly cost: Money | null;
  /** Conversions credited to it. */
  readonly conversions: number;
  /** What they are worth, as the attribution says it; `null` when no value is known. */
  readonly value: Money | number | null;
  /** Why the cost is `null`. */
  readonly reason?: "no-cost" | "mixed-currency";
}

/**
 * Sets what was spent on each channel or campaign beside what it is credited with.
 *
 * The one join of the two: `costPerConversion`, `returnOnAdSpend` and `spendBalance` divide what stands here.
 *
 * @param costs - All of them, those of what did not convert too.
 * @param attribution - By platform or by campaign; costs carry no content.
 * @param options - `hourlyRate` for the hours of the staff, `from`, `to`, `calendar`, and `currency`
 *   with `rate` to convert.
 * @returns One row a key that cost or is credited, by key; what has no key comes last. The cost is `null`
 *   where nothing was spent (`no-cost`) and in two currencies (`mixed-currency`).
 * @throws What `totalCost` throws for options, `unknown-dimension` for credit by anything else,
 *   `invalid-input` for what holds no costs or is no attribution.
 *
 * @example
 * ```ts
 * import { money } from "paliers/goals";
 * import { codedAttribution, spendAndCredit } from "paliers/impact";
 *
 * const sales = codedAttribution([{ id: "1", at: 0, goal: "sale", campaign: "spring", value: money(600, "EUR") }], { by: "campaign" });
 * const spent = [{ id: "a", at: 0, amount: money(90, "EUR"), activity: "advertising", campaign: "spring" }];
 * const [spring] = spendAndCredit(spent, sales);
 * spring?.cost; // => { minor: 9000, currency: "EUR" }
 * spring?.value; // => { minor: 60000, currency: "EUR" }
 * ```
 * @public
 */
export function spendAndCredit(
  costs: Rows<Cost>,
  attribution: Attribution<"platform"> | Attribution<"campaign">,
  options: CostOptions = {},
): readonly SpendAndCredit[] {
  checkAttribution(attribution);
  checkOptions(options, COST_OPTIONS);
  const { model, by, credits, unattributed, unattributedValue } = attribution;
  const spent = new Map(costBy(costs, { ...options, by }).map((group) => [group.key, group]));
  const credited = new Map(credits.map((credit) => [credit.key, credit]));

  function rowOf(
    key: string | null,
    conversions: number,
    value: Money | number | null,
  ): SpendAndCredit {
    const { value: cost = null, reason } = spent.get(key) ?? {};
    const row = { measures: "impact", model, key, cost, conversions, value } as const;
    if (cost !== null) return row;
    return { ...row, reason: reason === "mixed-currency" ? reason : "no-cost" };
  }
  const named = [...spent.keys()].filter((key) => key !== null);
  const rows = [...new Set([...named, ...credited.keys()])].sort(compareCodeUnits).map((key) => {
    const { conversions = 0, value = null } = credited.get(key) ?? {};
    return rowOf(key, conversions, value);
  });
  const isWhole = unattributed === 0 && !spent.has(null);
  return isWhole ? rows : [...rows, rowOf(null, unattributed, unattributedValue)];
}
