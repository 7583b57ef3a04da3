import { describe, expect, test } from "vitest";
import * as goals from "../../src/goals/index.ts";
import { type Call, testPlainResults, testWrongArguments } from "../support/wrong-arguments.ts";
import { instant, refusal } from "./fixtures.ts";

const { money } = goals;
const definition = {
  id: "cv",
  counts: "conversions",
  target: 5,
  from: "2026-01-01",
  by: "2026-01-31",
} as const;
const cv = goals.defineGoal(definition);
const at = instant("2026-01-10");
const records = [{ id: "a", at, goal: "cv" }] as const;
const result = goals.track(records, cv, { asOf: "2026-01-31" });
const costs = [{ id: "1", at, amount: money(5, "EUR"), activity: "content", hours: 1 }];
const staff = { hourlyRate: money(45, "EUR") };

const calls: readonly Call[] = [
  { name: "defineGoal", call: goals.defineGoal, args: [definition], places: ["data"] },
  {
    name: "track",
    call: goals.track,
    args: [records, cv, { asOf: "2026-01-31" }],
    places: ["rows", "data", "options"],
    needs: ["asOf"],
  },
  { name: "recordsOf", call: goals.recordsOf, args: [records, cv], places: ["rows", "data"] },
  { name: "success", call: goals.success, args: [[result]], places: ["rows"] },
  { name: "money", call: goals.money, args: [5, "EUR"], places: [] },
  {
    name: "formatMoney",
    call: goals.formatMoney,
    args: [money(5, "EUR"), { locale: "fr" }],
    places: ["data", "optional options"],
  },
  {
    name: "totalCost",
    call: goals.totalCost,
    args: [costs, staff],
    places: ["rows", "optional options"],
  },
  {
    name: "costBy",
    call: goals.costBy,
    args: [costs, { by: "activity", ...staff }],
    places: ["rows", "options"],
    needs: ["by"],
  },
  {
    name: "engagementCostShare",
    call: goals.engagementCostShare,
    args: [costs, { engagement: ["content"] }],
    places: ["rows", "optional options"],
  },
  {
    name: "costPerResult",
    call: goals.costPerResult,
    args: [costs, result, staff],
    places: ["rows", "data", "optional options"],
  },
  {
    name: "returnOnInvestment",
    call: goals.returnOnInvestment,
    args: [costs, result, { worth: money(9, "EUR") }],
    places: ["rows", "data", "optional options"],
  },
];

describe("functions of goals", () => {
  testWrongArguments(calls);
  testPlainResults(calls);

  test("are all in this table", () => {
    const named = calls.map(({ name }) => name);
    const functions = Object.entries(goals).flatMap(([name, value]) =>
      typeof value === "function" ? [name] : [],
    );
    expect(functions.filter((name) => !named.includes(name))).toEqual([]);
  });

  test.each([undefined, null, "text", [], {}])("money refuses %j", (wrong) => {
    const make = (...args: readonly unknown[]) => refusal(() => Reflect.apply(money, null, args));
    expect(make(wrong, "EUR").code).toBe("invalid-amount");
    expect(make(5, wrong).code).toBe("unknown-currency");
  });

  test("a goal has no fields that nobody knows", () => {
    const { code, message } = refusal(() =>
      // @ts-expect-error a misspelt field would count another way, without a word
      goals.defineGoal({ ...definition, polcy: "once-per-actor" }),
    );
    expect(code).toBe("unknown-option");
    expect(message).toBe(
      'paliers unknown-option: goal "cv" has a field "polcy", did you mean "policy"?',
    );
  });
});
