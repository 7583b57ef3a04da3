import type { Money } from "../../model/outcome/money.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { exactSum } from "../../util/exact-sum.ts";
import type { CostTotal } from "./cost-total.ts";
import type { PricedCost } from "./priced-cost.ts";

/** Adds up costs, each currency for itself. A currency in which nothing was spent does not count as a second one. */
export function sumCosts(costs: readonly PricedCost[]): CostTotal {
  const sums = new Map<string, number>();
  // By what was spent and not by what is left: two amounts of one currency may cancel out.
  const spent = new Set<string>();
  const hours = exactSum();
  const unpriced = exactSum();
  for (const cost of costs) {
    for (const { minor, currency } of cost.amounts) {
      sums.set(currency, (sums.get(currency) ?? 0) + minor);
      if (minor !== 0) spent.add(currency);
    }
    hours.add(cost.hours);
    unpriced.add(cost.unpricedHours);
  }
  const byCurrency = [...sums]
    .map(([currency, minor]): Money => ({ minor, currency }))
    .sort((a, b) => compareCodeUnits(a.currency, b.currency));
  const total = {
    measures: "cost",
    byCurrency,
    hours: hours.total(),
    unpricedHours: unpriced.total(),
    costs: costs.length,
  } as const;
  if (spent.size > 1) return { ...total, value: null, reason: "mixed-currency" };
  const value = byCurrency.find(({ currency }) => spent.has(currency)) ?? byCurrency[0];
  return value === undefined ? { ...total, value: null, reason: "no-cost" } : { ...total, value };
}
