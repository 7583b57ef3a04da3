import { costBy } from "../../goals/costs/cost-by.ts";
import type { CostOptions } from "../../goals/costs/cost-options.ts";
import { roundHalfAway } from "../../goals/round-half-away.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Rows } from "../../rollup/rows.ts";
import type { ClimbCost } from "./climb-cost.ts";

/** Prepares what each climb around a campaign cost; climbers are `null` while they are not known. */
export function climbPricer(
  costs: Rows<Cost>,
  options: CostOptions,
): (campaign: string, climbers: number | null) => ClimbCost {
  const spent = new Map(
    costBy(costs, { ...options, by: "campaign" }).map((group) => [group.key, group]),
  );
  return (campaign, climbers) => {
    const group = spent.get(campaign);
    const cost = group?.value ?? null;
    const row = { measures: "impact", key: campaign, cost, climbers } as const;
    if (group?.reason === "mixed-currency")
      return { ...row, value: null, reason: "mixed-currency" };
    if (cost === null) return { ...row, value: null, reason: "no-cost" };
    if (climbers === null) return { ...row, value: null, reason: "immature" };
    if (climbers === 0) return { ...row, value: null, reason: "no-climbers" };
    const minor = roundHalfAway(cost.minor / climbers);
    return { ...row, value: { minor, currency: cost.currency } };
  };
}
