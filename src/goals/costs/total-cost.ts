import type { Cost } from "../../model/outcome/cost.ts";
import { checkOptions } from "../../util/check-options.ts";
import { COST_OPTIONS, type CostOptions } from "./cost-options.ts";
import type { CostTotal } from "./cost-total.ts";
import { priceCosts } from "./price-costs.ts";
import { sumCosts } from "./sum-costs.ts";

/**
 * Adds up what was spent, the time of the staff included.
 *
 * Formula: Σ amount + Σ hours × `hourlyRate`, each cost rounded to whole minor units.
 *
 * @param costs - In any order. A later record with the same id replaces the amount; the first one says
 *   when it was spent. Records without an id, an instant or an amount do not count.
 * @param options - `hourlyRate`, `from` and `to`, `calendar`; `currency` with `rate` to convert.
 * @returns `value` is `null` without any cost (`no-cost`) and for two currencies without a rate
 *   (`mixed-currency`); `byCurrency` then still holds a sum for each.
 * @throws `invalid-option`, `unknown-currency`, `invalid-rate`, `invalid-day`,
 *   `invalid-range`, `unknown-time-zone`, `unknown-option`; `invalid-input` for what holds no costs.
 * @see the source article A2: engagement costs money and time
 *
 * @example
 * ```ts
 * import { money, totalCost } from "paliers/goals";
 *
 * const at = Date.parse("2026-03-02T09:00:00Z");
 * const spent = [
 *   { id: "1", at, amount: money(300, "EUR"), activity: "advertising" },
 *   { id: "2", at, amount: money(0, "EUR"), activity: "conversation", hours: 4 },
 * ];
 * totalCost(spent, { hourlyRate: money(45, "EUR") }).value; // => { minor: 48000, currency: "EUR" }
 * totalCost(spent).unpricedHours; // => 4
 * ```
 * @public
 */
export function totalCost(costs: Iterable<Cost>, options: CostOptions = {}): CostTotal {
  checkOptions(options, COST_OPTIONS);
  return sumCosts(priceCosts(costs, options));
}
