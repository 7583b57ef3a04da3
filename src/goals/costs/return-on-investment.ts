import type { Cost } from "../../model/outcome/cost.ts";
import { currencyDecimals } from "../../model/outcome/currency-decimals.ts";
import type { Money } from "../../model/outcome/money.ts";
import { checkOptions } from "../../util/check-options.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { isMoney } from "../is-money.ts";
import { roundHalfAway } from "../round-half-away.ts";
import type { GoalResult } from "../target/goal-result.ts";
import { COST_OPTIONS, type CostOptions } from "./cost-options.ts";
import type { CostRatio } from "./cost-ratio.ts";
import { goalCost } from "./goal-cost.ts";
import { resultsOf } from "./results-of.ts";

/**
 * How costs are added up, and what a result is worth.
 *
 * @public
 */
export interface ReturnOnInvestmentOptions extends CostOptions {
  /** What one result is worth, for a goal that does not count value. */
  readonly worth?: Money | undefined;
}

/**
 * Tells what came back for every unit of money spent on a goal.
 *
 * Formula: (value − cost) / cost, over all conversions of the goal and all costs given, whatever
 * brought the conversions. The time of the staff is a cost once it has a rate.
 *
 * @param costs - Those inside the goal's days and before `asOf` count; `from` takes in what was spent earlier.
 * @param result - What `track` returned. A goal that counts value has its amount; for any other one
 *   `worth` says what one result is worth.
 * @param options - As for `totalCost`, and `worth`.
 * @returns A ratio: 0.5 is half as much again, −1 is all lost. `null` when nothing says what results are
 *   worth (`no-model`), nothing is known of them (`no-results`), without costs (`no-cost`), for costs
 *   of zero (`zero-denominator`), and for two currencies without a rate (`mixed-currency`).
 * @throws What `totalCost` throws; `invalid-input` for what is no result of `track`.
 * @see the source article A2: return on investment, the time of the staff included
 *
 * @example
 * ```ts
 * import { defineGoal, money, returnOnInvestment, track } from "paliers/goals";
 *
 * const sales = defineGoal({
 *   id: "sales", counts: "value", currency: "EUR", target: 1000, from: "2026-01-01", by: "2026-01-31",
 * });
 * const at = Date.parse("2026-01-10T09:00:00Z");
 * const sold = track([{ id: "s1", at, goal: "sales", value: money(600, "EUR") }], sales, { asOf: "2026-01-31" });
 * const spent = [{ id: "1", at, amount: money(400, "EUR"), activity: "content" }];
 * returnOnInvestment(spent, sold).value; // => 0.5
 * ```
 * @public
 */
export function returnOnInvestment(
  costs: Iterable<Cost>,
  result: GoalResult,
  options: ReturnOnInvestmentOptions = {},
): CostRatio {
  checkOptions(options, { ...COST_OPTIONS, worth: 1 });
  const cost = goalCost(costs, result, options);
  const gross = worthOf(result, options.worth);
  const ratio = { measures: "cost", id: "return-on-investment", unit: "ratio" } as const;
  const nothing = { ...ratio, value: null, numerator: null, denominator: cost.value } as const;
  if (gross === "no-model" || gross === "no-results") return { ...nothing, reason: gross };
  if (cost.value === null) return { ...nothing, reason: cost.reason ?? "no-cost" };
  if (cost.value.minor === 0) return { ...nothing, reason: "zero-denominator" };
  if (cost.value.currency !== gross.currency) return { ...nothing, reason: "mixed-currency" };
  const numerator = { minor: gross.minor - cost.value.minor, currency: gross.currency };
  return { ...nothing, value: numerator.minor / cost.value.minor + 0, numerator };
}

function worthOf(result: GoalResult, worth: Money | undefined): Money | "no-model" | "no-results" {
  const { goal, value } = result;
  const results = resultsOf(result);
  if (value === null || results === null) return "no-results";
  if (goal.counts === "value" && goal.currency !== undefined) {
    const decimals = currencyDecimals(goal.currency);
    return { minor: roundHalfAway(value * 10 ** decimals), currency: goal.currency };
  }
  if (worth === undefined) return "no-model";
  if (!isMoney(worth)) {
    throw new PaliersError("invalid-option", `option "worth" is not money, use money(45, "EUR")`);
  }
  return { minor: roundHalfAway(worth.minor * results), currency: worth.currency };
}
