import type { Activity } from "../../model/outcome/activity.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import { ENGAGEMENT_ACTIVITIES } from "../../model/outcome/engagement-activity.ts";
import { checkOptions } from "../../util/check-options.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { COST_OPTIONS, type CostOptions } from "./cost-options.ts";
import type { CostRatio } from "./cost-ratio.ts";
import { priceCosts } from "./price-costs.ts";
import { sumCosts } from "./sum-costs.ts";

/**
 * How costs are added up, and which of them are those of engagement.
 *
 * @public
 */
export interface EngagementCostShareOptions extends CostOptions {
  /** The activities that are engagement; `ENGAGEMENT_ACTIVITIES` when absent. */
  readonly engagement?: readonly Activity[] | undefined;
}

/**
 * Tells which share of the spending goes to engagement, and what is left for production, sales and
 * other marketing.
 *
 * Formula: cost of the engagement activities / cost of all activities, the time of the staff included
 * where it has a rate.
 *
 * @param costs - All that was spent, engagement or not; as for `totalCost`.
 * @param options - As for `totalCost`; `engagement` names other activities as engagement.
 * @returns A ratio from 0 to 1. `null` without any cost (`no-cost`), when nothing was spent in all
 *   (`zero-denominator`), and for two currencies without a rate (`mixed-currency`).
 * @throws What `totalCost` throws.
 * @see the source article A2: engagement in balance with production, sales and other marketing
 *
 * @example
 * ```ts
 * import { engagementCostShare, money } from "paliers/goals";
 *
 * const at = Date.parse("2026-03-02T09:00:00Z");
 * const spent = [
 *   { id: "1", at, amount: money(300, "EUR"), activity: "content" },
 *   { id: "2", at, amount: money(900, "EUR"), activity: "production" },
 * ];
 * engagementCostShare(spent).value; // => 0.25
 * ```
 * @public
 */
export function engagementCostShare(
  costs: Iterable<Cost>,
  options: EngagementCostShareOptions = {},
): CostRatio {
  checkOptions(options, { ...COST_OPTIONS, engagement: 1 });
  const { engagement = ENGAGEMENT_ACTIVITIES } = options;
  if (!Array.isArray(engagement))
    throw new PaliersError("invalid-option", 'option "engagement" is a list of activities');
  const priced = priceCosts(costs, options);
  const all = sumCosts(priced);
  const share = { measures: "cost", id: "engagement-cost-share", unit: "ratio" } as const;
  if (all.value === null) {
    return {
      ...share,
      value: null,
      numerator: null,
      denominator: null,
      reason: all.reason ?? "no-cost",
    };
  }
  const { currency, minor } = all.value;
  const part = sumCosts(priced.filter(({ cost }) => engagement.includes(cost.activity)));
  const numerator = { minor: part.value?.minor ?? 0, currency };
  if (minor === 0) {
    return { ...share, value: null, numerator, denominator: all.value, reason: "zero-denominator" };
  }
  return { ...share, value: numerator.minor / minor + 0, numerator, denominator: all.value };
}
