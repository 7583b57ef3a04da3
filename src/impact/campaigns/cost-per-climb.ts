import type { CostOptions } from "../../goals/costs/cost-options.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { CampaignClimbs } from "../../people/climbs/climbs-by-campaign.ts";
import type { Rows } from "../../rollup/rows.ts";
import type { ClimbCost } from "./climb-cost.ts";
import { climbPricer } from "./climb-pricer.ts";

/**
 * Tells what each person who climbed around a campaign cost. An association: some had climbed anyhow.
 *
 * Formula: cost of the campaign ÷ people who took part in it and were promoted, rounded to the minor unit.
 *
 * Source: our own definition, after two French articles: a campaign is worth the steps that people
 * climb, and engagement costs money.
 *
 * @param costs - All of them; those that name the campaign count, whenever they were spent.
 * @param climbs - What `climbsByCampaign` gives.
 * @param options - `hourlyRate` for the hours of the staff, `from`, `to`, `calendar`, and `currency`
 *   with `rate` to convert.
 * @returns One row for each row of `climbs`, in their order. `null` for two currencies
 *   (`mixed-currency`), without a cost (`no-cost`), before the days after are over (`immature`) and
 *   when nobody climbed (`no-climbers`: the cost is shown).
 * @throws What `costPerConversion` throws for options.
 *
 * @example
 * ```ts
 * import { money } from "paliers/goals";
 * import { costPerClimb } from "paliers/impact";
 *
 * const spent = [{ id: "1", at: 0, amount: money(90, "EUR"), activity: "content", campaign: "spring" }];
 * const [spring] = costPerClimb(spent, [{ key: "spring", exposed: { promoted: 3 } }]);
 * spring?.value; // => { minor: 3000, currency: "EUR" }
 * ```
 * @public
 */
export function costPerClimb(
  costs: Rows<Cost>,
  climbs: Rows<
    Pick<CampaignClimbs, "key"> & { readonly exposed: { readonly promoted: number } | null }
  >,
  options: CostOptions = {},
): readonly ClimbCost[] {
  const priceOf = climbPricer(costs, options);
  return Array.from(climbs, ({ key, exposed }) =>
    priceOf(key, exposed === null ? null : exposed.promoted),
  );
}
