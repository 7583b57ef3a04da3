import { expect, test } from "vitest";
import { type Conversion, defineGoal, money, recordsOf, track } from "../../src/goals/index.ts";
import { conversionPaths, lastTouch } from "../../src/impact/index.ts";
import { check, conversionRecord } from "../../src/sources/index.ts";

const on = (day: number, hour = 0): number => Date.UTC(2026, 2, day, hour);

// github.com/adcontextprotocol/adcp/pull/980: an event id belongs to the event's type, so that one order
// number may stand for a purchase and for a lead.
test("order 1001 is a sale and a lead: each goal keeps its own", () => {
  const rows: readonly Conversion[] = [
    { id: "1001", at: on(3), goal: "sale", actor: "ann", value: money(50, "EUR") },
    { id: "1001", at: on(3), goal: "lead", actor: "ann" },
    { id: "1002", at: on(4), goal: "sale", actor: "bob", value: money(50, "EUR") },
    { id: "1002", at: on(4, 1), goal: "lead", actor: "bob" },
  ];
  const count = (id: string): number | null => {
    const goal = defineGoal({
      id,
      counts: "conversions",
      target: 2,
      from: "2026-03-01",
      by: "2026-03-31",
    });
    return track(recordsOf(rows, goal), goal, { asOf: "2026-03-31" }).value;
  };
  const wire = rows.map(({ value, ...conversion }) => ({
    ...conversion,
    ...(value && { value: 50, currency: "EUR" }),
  }));
  const acts = ["ann", "bob"].map((actor) => ({
    id: actor,
    at: on(2),
    kind: "click",
    channel: { platform: "web", ownership: "owned" } as const,
    actor,
    campaign: "x",
  }));
  const [worth] = lastTouch(
    conversionPaths(acts, rows, { by: "campaign", lookback: "30d" }),
  ).credits;
  expect({
    sales: count("sale"),
    leads: count("lead"),
    accepted: check(wire, conversionRecord).accepted.length,
    credited: worth?.conversions,
    // Credits are money, by the design: 10000 cents of EUR.
    cents: worth?.value,
  }).toEqual({
    sales: 2,
    leads: 2,
    accepted: 4,
    credited: 4,
    cents: { minor: 10_000, currency: "EUR" },
  });
});
