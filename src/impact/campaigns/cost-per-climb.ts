import { COST_OPTIONS, type CostOptions } from "../../goals/costs/cost-options.ts";
import { rowsOf } from "../../goals/rows-of.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Rows } from "../../rollup/rows.ts";
import { checkOptions } from "../../util/check-options.ts";
import { isObject } from "../../util/is-object.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { ClimbCost } from "./climb-cost.ts";
import { climbPricer } from "./climb-pricer.ts";

/**
 * What is read of a row of `climbsByCampaign`.
 *
 * @public
 */
export interface ClimbsOfCampaign {
  /** The campaign. */
  readonly key: string;
  /** People who took part in it; `null` where the days after are not over. */
  readonly exposed: { readonly promoted: number } | null;
}

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
 * @throws What `totalCost` throws; `invalid-input` for what holds no climbs.
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
  climbs: Rows<ClimbsOfCampaign>,
  options: CostOptions = {},
): readonly ClimbCost[] {
  checkOptions(options, COST_OPTIONS);
  const priceOf = climbPricer(costs, options);
  return rowsOf<ClimbsOfCampaign>(climbs).map((row) => {
    const isRow = isObject(row) && typeof row.key === "string";
    if (!isRow || (!isObject(row.exposed) && row.exposed !== null))
      throw new PaliersError("invalid-input", "expected costs, then the rows of climbsByCampaign");
    return priceOf(row.key, row.exposed === null ? null : row.exposed.promoted);
  });
}
