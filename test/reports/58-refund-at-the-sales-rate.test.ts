import { expect, test } from "vitest";
import { defineGoal, money, track } from "../../src/goals/index.ts";

const days = { from: "2026-01-01", by: "2026-02-28" } as const;
const goal = defineGoal({ id: "s", counts: "value", currency: "EUR", target: 1000, ...days });
const rate = (_from: string, _to: string, at: number): number =>
  at < Date.UTC(2026, 1, 1) ? 0.9 : 0.8;
const sold = { id: "1", at: Date.UTC(2026, 0, 10), goal: "s", value: money(100, "USD") } as const;

// github.com/Automattic/woocommerce-payments/issues/5215 and others: a refund is worth what the sale was
// worth, or a month's revenue moves with every exchange. 40 of 100 USD stay, at 0.90: 36 EUR.
test.each([
  ["stated again", { id: "1", value: money(40, "USD") }],
  // Added: the same refund as shops write it, with an id of its own.
  ["given back in part", { id: "1/refund", undoes: "1", value: money(-60, "USD") }],
])("a sale that is %s keeps the rate of its day", (_how, later) => {
  const rows = [sold, { at: Date.UTC(2026, 1, 10), goal: "s", ...later } as const];
  expect({
    january: track(rows, goal, { asOf: "2026-01-31", rate }).value,
    february: track(rows, goal, { asOf: "2026-02-28", rate }).value,
  }).toEqual({ january: 90, february: 36 });
});
