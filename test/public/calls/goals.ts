import { defineGoal, money, track } from "../../../src/goals/index.ts";
import type { Call, Calls } from "./call.ts";
import { on } from "./samples.ts";

const of = (...args: readonly unknown[]): Call => ({ args: () => args });

const cv = defineGoal({
  id: "cv",
  counts: "conversions",
  target: 5,
  from: "2026-03-01",
  by: "2026-03-31",
});
const sold = defineGoal({
  id: "sale",
  counts: "value",
  currency: "EUR",
  target: 1000,
  from: "2026-03-01",
  by: "2026-03-31",
});
const received = [1, 3].map((day) => ({ id: `${day}`, at: on(day), goal: "cv" }) as const);
const sales = [{ id: "s", at: on(4), goal: "sale", value: money(600, "EUR") }] as const;
const asOf = "2026-03-16";
const costs = [
  { id: "1", at: on(2), amount: money(300, "EUR"), activity: "content", campaign: "spring" },
  { id: "2", at: on(3), amount: money(900, "EUR"), activity: "production", hours: 4 },
];

/** Functions of `paliers/goals`. */
export const goals: Calls = {
  money: of("49.00", "EUR"),
  formatMoney: of(money("1234.5", "EUR")),
  costBy: of(costs, { by: "campaign" }),
  costPerResult: of(costs, track(received, cv, { asOf })),
  engagementCostShare: of(costs),
  returnOnInvestment: of(costs, track(sales, sold, { asOf })),
  totalCost: of(costs),
  defineGoal: {
    ...of({ id: "cv", counts: "conversions", target: 5, from: "2026-03-01", by: "2026-03-31" }),
    givesBack: true,
  },
  recordsOf: { ...of(received, cv), givesBack: true },
  success: of([track(received, cv, { asOf })]),
  track: of(received, cv, { asOf }),
};
