import { describe, expect, test } from "vitest";
import { defineGoal } from "../../../src/goals/index.ts";
import { refusal } from "../fixtures.ts";

const days = { from: "2026-01-01", by: "2026-03-31" } as const;
const customers = { id: "customers", counts: "conversions", target: 400, ...days } as const;

/** Definitions also come from files, where the types promise nothing. */
const loose = (goal: object | string | null): unknown =>
  Reflect.apply(defineGoal, undefined, [goal]);

describe("a goal that can be defined", () => {
  test("comes back as it was", () => {
    expect(defineGoal(customers)).toBe(customers);
  });

  test.each([
    { ...customers, policy: "every" },
    { ...customers, policy: "once-per-actor" },
    { ...customers, policy: { oncePer: "week" } },
    { ...customers, target: -3 },
    { ...customers, baseline: 0 },
    { ...customers, by: "2026-01-01" },
    { ...customers, label: { en: "Customers", fr: "Clients" } },
    { id: "sales", counts: "value", currency: "EUR", target: 50_000, ...days },
    { id: "complaints", counts: "points", baseline: 12, target: -4, ...days },
    { id: "nps", counts: "points", baseline: -20, target: 10, ...days },
    { id: "awareness", counts: "points", baseline: 0, target: 10, ...days },
    { id: "satisfaction", counts: "percent", baseline: 6.5, target: 10, ...days },
  ])("%o", (goal) => {
    expect(loose(goal)).toBe(goal);
  });
});

describe("a goal that is refused", () => {
  test.each([
    ["of nothing", null, "goal-without-id"],
    ["of a word", "customers", "goal-without-id"],
    ["without an id", { ...customers, id: "" }, "goal-without-id"],
    ["with a target of zero", { ...customers, target: 0 }, "goal-without-target"],
    ["with no target", { ...customers, target: undefined }, "goal-without-target"],
    ["with an endless target", { ...customers, target: Infinity }, "goal-without-target"],
    ["without a deadline", { ...customers, by: undefined }, "goal-without-deadline"],
    ["without a first day", { ...customers, from: undefined }, "goal-without-start"],
    ["with a day that does not exist", { ...customers, by: "2026-02-30" }, "invalid-day"],
    ["with a French day", { ...customers, from: "01/01/2026" }, "invalid-day"],
    ["that ends before it starts", { ...customers, by: "2025-12-31" }, "invalid-range"],
    ["that counts from above zero", { ...customers, baseline: 100 }, "goal-with-baseline"],
    ["in money of no currency", { ...customers, counts: "value" }, "goal-without-currency"],
    [
      "in money of an unknown currency",
      { ...customers, counts: "value", currency: "euro" },
      "unknown-currency",
    ],
    ["in points from nowhere", { ...customers, counts: "points" }, "goal-without-baseline"],
    [
      "in points from a text",
      { ...customers, counts: "points", baseline: "31" },
      "goal-without-baseline",
    ],
    [
      "in percent of nothing",
      { ...customers, counts: "percent", baseline: 0 },
      "goal-without-baseline",
    ],
    [
      "in percent of less than nothing",
      { ...customers, counts: "percent", baseline: -20 },
      "goal-without-baseline",
    ],
    ["that counts an unknown thing", { ...customers, counts: "conversion" }, "unknown-word"],
    ["that counts nothing", { ...customers, counts: undefined }, "unknown-word"],
    ["with an unknown policy", { ...customers, policy: "once" }, "unknown-word"],
    ["with an unknown window", { ...customers, policy: { oncePer: "year" } }, "unknown-word"],
    ["with a policy of null", { ...customers, policy: null }, "unknown-word"],
    ["with a label of null", { ...customers, label: null }, "missing-label"],
    ["with a nameless label", { ...customers, label: { fr: "Clients" } }, "missing-label"],
  ])("%s", (_what, goal, code) => {
    expect(refusal(() => loose(goal)).code).toBe(code);
  });

  test.each([
    "likes",
    "like",
    "shares",
    "comments",
    "replies",
    "views",
    "engagement",
    "Engagement rate",
    "engagement-rate-by-reach",
    "followers",
    "fans",
    "interactions",
    "impressions",
    "reach",
    "applaud",
  ])("because it counts %s", (counts) => {
    expect(refusal(() => loose({ ...customers, counts })).code).toBe("engagement-is-not-a-goal");
  });

  test("is told why engagement is no goal, and what to count instead", () => {
    const { message } = refusal(() => loose({ ...customers, id: "buzz", counts: "likes" }));
    expect(message).toBe(
      'paliers engagement-is-not-a-goal: goal "buzz" counts "likes": engagement is a means, so it can be there without any success; count what it is for, one of conversions, value, points, percent',
    );
  });

  test("is told the word that was probably meant", () => {
    expect(refusal(() => loose({ ...customers, counts: "conversion" })).message).toContain(
      'did you mean "conversions"?',
    );
    expect(refusal(() => loose({ ...customers, policy: "once-per-acter" })).message).toContain(
      'did you mean "once-per-actor"?',
    );
    expect(refusal(() => loose({ ...customers, counts: "conversion-rate" })).code).toBe(
      "unknown-word",
    );
  });

  test("is told what its baseline is missing from", () => {
    const awareness = { id: "awareness", counts: "points", target: 5, ...days };
    expect(refusal(() => loose(awareness)).message).toBe(
      'paliers goal-without-baseline: goal "awareness" asks for +5 points, but from what?',
    );
    expect(refusal(() => loose({ ...awareness, target: -5 })).message).toContain("-5 points");
  });
});

test("what must not compile does not", () => {
  const wrong = [
    // @ts-expect-error a goal has a deadline
    () => defineGoal({ id: "x", counts: "conversions", target: 5, from: "2026-01-01" }),
    // @ts-expect-error points go up from a baseline
    () => defineGoal({ id: "x", counts: "points", target: 5, ...days }),
    // @ts-expect-error percent are percent of a baseline
    () => defineGoal({ id: "x", counts: "percent", target: 5, ...days }),
    // @ts-expect-error money has a currency
    () => defineGoal({ id: "x", counts: "value", target: 5, ...days }),
    // @ts-expect-error engagement cannot be counted
    () => defineGoal({ id: "x", counts: "likes", target: 5, ...days }),
    // @ts-expect-error no such window
    () => defineGoal({ ...customers, policy: { oncePer: "year" } }),
  ];
  for (const act of wrong) expect(act).toThrow();
});
