import { COST_OPTIONS, type CostOptions } from "../../goals/costs/cost-options.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Rate } from "../../model/outcome/rate.ts";
import type { Rows } from "../../rollup/rows.ts";
import { checkOptions } from "../../util/check-options.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { shareRate } from "../share-rate.ts";
import { spendAndCredit } from "./spend-and-credit.ts";

/**
 * A channel's or a campaign's share of what was spent against its share of the success.
 *
 * @public
 */
export interface BalanceRow {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** The model that credits. */
  readonly model: string;
  /** The channel or campaign. */
  readonly key: string;
  /** Its share of what was spent; `null` where nothing was (`no-cost`), and in two currencies (`mixed-currency`). */
  readonly costShare: Rate<Money>;
  /** Its share of the conversions; `null` with `no-conversions` without any. */
  readonly conversionShare: Rate;
  /** Conversion share ÷ cost share: 1 is fair, below 1 is spent for less than it brings; `null` where nothing was spent. */
  readonly index: number | null;
  /** Conversion share − cost share. */
  readonly gap: number | null;
  /** In one word whether its share of the money fits its share of the success. */
  readonly verdict: "over-invested" | "under-invested" | "fair" | "unknown";
}

/**
 * How costs are added up, and what is still fair.
 *
 * @public
 */
export interface SpendBalanceOptions extends CostOptions {
  /** How far from 1 an index is still fair; 0.1 when absent. */
  readonly tolerance?: number | undefined;
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
 * @throws What `spendAndCredit` throws; `invalid-option` for a tolerance that is none.
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
  options: SpendBalanceOptions = {},
): readonly BalanceRow[] {
  checkOptions(options, { ...COST_OPTIONS, tolerance: 1 });
  const { tolerance = 0.1, ...costOptions } = options;
  if (!(typeof tolerance === "number" && tolerance >= 0)) {
    const what = `option "tolerance" is ${String(tolerance)}, expected a number from 0 up`;
    throw new PaliersError("invalid-option", what);
  }
  const rows = spendAndCredit(costs, attribution, costOptions).flatMap((row) =>
    // What belongs to nobody is no channel to invest in.
    row.key === null || (row.reason === "no-cost" && row.conversions === 0)
      ? []
      : [{ ...row, key: row.key }],
  );
  const currencies = new Set(rows.flatMap(({ cost: spent }) => spent?.currency ?? []));
  const isMixed = rows.some(({ reason }) => reason === "mixed-currency") || currencies.size > 1;
  const cost = exactSum();
  const conversions = exactSum();
  for (const row of rows) {
    cost.add(row.cost?.minor ?? 0);
    conversions.add(row.conversions);
  }
  const [currency] = currencies;
  /** A part of the spend; money has a currency only where something was spent. */
  function costShareOf(minor: number): Rate<Money> {
    const share = { measures: "impact", value: null, numerator: null, denominator: null } as const;
    if (isMixed) return { ...share, reason: "mixed-currency" };
    if (currency === undefined) return { ...share, reason: "no-cost" };
    const whole = cost.total();
    const numerator = { minor, currency };
    const denominator = { minor: whole, currency };
    return whole > 0
      ? { ...share, value: minor / whole, numerator, denominator }
      : { ...share, numerator, denominator, reason: "no-cost" };
  }
  return rows.map((row): BalanceRow => {
    const costShare = costShareOf(row.cost?.minor ?? 0);
    const conversionShare = shareRate(row.conversions, conversions.total(), "no-conversions");
    // One division, so that three times the share is 3 and not a hair less.
    const index =
      costShare.value === null || costShare.value === 0 || conversionShare.value === null
        ? null
        : (row.conversions * cost.total()) / (conversions.total() * (row.cost?.minor ?? 0));
    const gap =
      costShare.value === null || conversionShare.value === null
        ? null
        : conversionShare.value - costShare.value;
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
