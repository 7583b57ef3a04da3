import { expect, test } from "vitest";
import { defineGoal, money, track } from "../../src/goals/index.ts";
import { conversionPaths, conversionRateByActor, lastTouch } from "../../src/impact/index.ts";

const channel = { platform: "web", ownership: "owned" } as const;
const on = (day: number): number => Date.UTC(2026, 2, day);

// github.com/matomo-org/matomo/issues/5292 and 10893: a cancelled order sent again with revenue 0 loses its
// money but stays a conversion; people want to cancel it, and to bring it back.
test("one of two orders is cancelled: it is no order any more, anywhere", () => {
  const orders = [
    { id: "A", at: on(3), goal: "order", actor: "ann", value: money(100, "EUR") },
    { id: "B", at: on(4), goal: "order", actor: "bob", value: money(80, "EUR") },
    { id: "B", at: on(6), goal: "order", actor: "bob", value: money(0, "EUR") },
    // Added: the record that takes the order back, which 0.1 had no word for.
    { id: "B/cancelled", at: on(6), goal: "order", undoes: "B" },
  ] as const;
  const goal = defineGoal({
    id: "order",
    counts: "conversions",
    target: 2,
    from: "2026-03-01",
    by: "2026-03-31",
  });
  const acts = [
    ["ann", "x"],
    ["bob", "y"],
  ].map(([actor = "", campaign]) => ({
    id: actor,
    at: on(2),
    kind: "click",
    channel,
    actor,
    campaign,
  }));
  const { value, status } = track(orders, goal, { asOf: "2026-03-31" });
  const paths = conversionPaths(acts, orders, { by: "campaign", lookback: "30d" });
  const credit = Object.fromEntries(
    lastTouch(paths).credits.map(({ key, conversions }) => [key, conversions]),
  );
  const rate = conversionRateByActor(acts, orders).value;
  expect({ orders: value, status, rate, credit }).toEqual({
    orders: 1,
    status: "missed",
    rate: 0.5,
    credit: { x: 1, y: 0 },
  });
});
