import type { CostOptions } from "../../goals/costs/cost-options.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Rows } from "../../rollup/rows.ts";
import { exactSum } from "../../util/exact-sum.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { costRows } from "./cost-rows.ts";

/**
 * A channel's or a campaign's share of what was spent against its share of the success.
 *
 * @public
 */
export interface BalanceRow {
  readonly measures: "impact";
  readonly model: string;
  readonly key: string;
  readonly costShare: number | null;
  readonly conversionShare: number | null;
  /** Conversion share ÷ cost share: 1 is fair, below 1 is spent for less than it brings; `null` where nothing was spent. */
  readonly index: number | null;
  /** Conversion share − cost share. */
  readonly gap: number | null;
  readonly verdict: "over-invested" | "under-invested" | "fair" | "unknown";
}

/**
 * Sets where the money goes beside where success comes from.
 *
 * Formula: index = share of the conversions ÷ share of the cost; gap = their difference.
 *
 * @param costs - All of them, in one currency or with `currency` and `rate`.
 * @param attribution - By platform or by campaign; its model is named in every row.
 * @param options - As for `costPerConversion`; `tolerance`: how far from 1 an index is still fair, 0.1 when absent.
 * @returns One row a key that has a name. Shares are `null` when nothing was spent or converted at
 *   all, or in two currencies.
 * @see the source article A3: Facebook is first in investment, not in success
 *
 * @example
 * ```ts
 * import { money } from "paliers/goals";
 * import { codedAttribution, spendBalance } from "paliers/impact";
 *
 * const brought = (campaign: string, times: number) => Array.from({ length: times }, (_, index) => ({ id: `${campaign}/${index}`, at: 0, goal: "sale", campaign }));
 * const spent = (campaign: string, amount: number) => ({ id: campaign, at: 0, amount: money(amount, "EUR"), activity: "advertising", campaign });
 * const sales = codedAttribution([...brought("posts", 40), ...brought("fair", 60)], { by: "campaign" });
 * spendBalance([spent("posts", 8000), spent("fair", 2000)], sales).map(({ key, index, verdict }) => [key, index, verdict]); // => [["fair", 3, "under-invested"], ["posts", 0.5, "over-invested"]]
 * ```
 * @public
 */
export function spendBalance(
  costs: Rows<Cost>,
  attribution: Attribution<"platform"> | Attribution<"campaign">,
  options: CostOptions & { readonly tolerance?: number } = {},
): readonly BalanceRow[] {
  const { tolerance = 0.1, ...costOptions } = options;
  const rows = costRows(costs, attribution, costOptions).flatMap(
    ({ key, cost, mixed, conversions }) =>
      // What belongs to nobody is no channel to invest in.
      key === null || (cost === null && !mixed && conversions === 0)
        ? []
        : [{ key, cost, mixed, conversions }],
  );
  const currencies = new Set(rows.flatMap(({ cost }) => cost?.currency ?? []));
  const isMixed = rows.some(({ mixed }) => mixed) || currencies.size > 1;
  const cost = exactSum();
  const conversions = exactSum();
  for (const row of rows) {
    cost.add(row.cost?.minor ?? 0);
    conversions.add(row.conversions);
  }
  const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  return rows.map((row): BalanceRow => {
    const costShare = isMixed ? null : share(row.cost?.minor ?? 0, cost.total());
    const conversionShare = share(row.conversions, conversions.total());
    // One division, so that three times the share is 3 and not a hair less.
    const index =
      costShare === null || costShare === 0 || conversionShare === null
        ? null
        : (row.conversions * cost.total()) / (conversions.total() * (row.cost?.minor ?? 0));
    const gap = costShare === null || conversionShare === null ? null : conversionShare - costShare;
    const verdict =
      gap === null
        ? "unknown"
        : gap === 0 || (index !== null && Math.abs(index - 1) <= tolerance)
          ? "fair"
          : gap < 0
            ? "over-invested"
            : "under-invested";
    return {
      measures: "impact",
      model: attribution.model,
      key: row.key,
      costShare,
      conversionShare,
      index,
      gap,
      verdict,
    };
  });
}
