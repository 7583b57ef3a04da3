import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Cost,
  type CostDimension,
  type CostOptions,
  costBy,
  costPerResult,
  defineGoal,
  engagementCostShare,
  money,
  returnOnInvestment,
  totalCost,
  track,
} from "../../../src/goals/index.ts";
import { deepNumbers } from "../../support/deep-numbers.ts";
import { instant, refusal } from "../fixtures.ts";

const cost = (id: string, euros: number, more: Partial<Cost> = {}): Cost => ({
  id,
  at: instant("2026-03-02"),
  amount: money(euros, "EUR"),
  activity: "content",
  ...more,
});
const facebook = { platform: "facebook", ownership: "paid" } as const;
const eur = (euros: number | string) => money(euros, "EUR");

describe("the total cost", () => {
  test("adds up the money", () => {
    expect(totalCost([cost("1", 0.1), cost("2", 0.2)])).toEqual({
      measures: "cost",
      value: eur("0.3"),
      byCurrency: [eur("0.3")],
      hours: 0,
      unpricedHours: 0,
      costs: 2,
    });
  });

  test("is unknown without any cost, and not zero", () => {
    expect(totalCost([])).toEqual({
      measures: "cost",
      value: null,
      byCurrency: [],
      hours: 0,
      unpricedHours: 0,
      costs: 0,
      reason: "no-cost",
    });
    expect(totalCost([cost("1", 0)]).value).toEqual(eur(0));
  });

  test("counts the time of the staff, at a rate", () => {
    const costs = [cost("1", 0, { hours: 1.5 }), cost("2", 10, { hours: 0.25 }), cost("3", 5)];
    expect(totalCost(costs, { hourlyRate: eur(45) })).toMatchObject({
      value: eur("93.75"),
      hours: 1.75,
      unpricedHours: 0,
    });
    expect(totalCost(costs)).toMatchObject({ value: eur(15), hours: 1.75, unpricedHours: 1.75 });
  });

  test("does not add two currencies, and still says both", () => {
    const costs = [cost("1", 10), cost("2", 0, { amount: money(20, "CHF") })];
    expect(totalCost(costs)).toMatchObject({
      value: null,
      byCurrency: [money(20, "CHF"), eur(10)],
      reason: "mixed-currency",
    });
    const staff = { hourlyRate: money(45, "CHF") };
    expect(totalCost([cost("1", 10, { hours: 1 })], staff).reason).toBe("mixed-currency");
    const cancelled = [...costs, cost("3", -10)];
    expect(totalCost(cancelled).reason).toBe("mixed-currency");
  });

  test("takes hours without money from another currency's nothing", () => {
    const staff = { hourlyRate: money(45, "CHF") };
    expect(totalCost([cost("1", 0, { hours: 2 })], staff).value).toEqual(money(90, "CHF"));
  });

  test("converts by a rate, amounts and hours alike", () => {
    const costs = [cost("1", 10, { hours: 1 }), cost("2", 0, { amount: money(20, "CHF") })];
    const options: CostOptions = {
      hourlyRate: money(50, "CHF"),
      currency: "EUR",
      rate: (): number => 0.9,
    };
    expect(totalCost(costs, options)).toMatchObject({ value: eur(73), byCurrency: [eur(73)] });
  });

  test("lets a later record replace the amount", () => {
    const costs = [cost("1", 10), cost("1", 12, { at: instant("2026-04-01") })];
    for (const rows of [costs, costs.toReversed()]) {
      expect(totalCost(rows)).toMatchObject({ value: eur(12), costs: 1 });
      // It was spent when it was first booked.
      expect(totalCost(rows, { to: "2026-03-31" }).value).toEqual(eur(12));
    }
  });

  test("has days, both included, in the calendar of the business", () => {
    const costs = [
      cost("1", 1, { at: instant("2026-02-28T23:30:00Z") }),
      cost("2", 2, { at: instant("2026-03-31T21:59:59Z") }),
      cost("3", 4, { at: instant("2026-03-31T22:00:00Z") }),
    ];
    const march = { from: "2026-03-01", to: "2026-03-31" } as const;
    expect(totalCost(costs, march).value).toEqual(eur(6));
    const calendar = { timeZone: "Europe/Paris" };
    expect(totalCost(costs, { ...march, calendar }).value).toEqual(eur(3));
  });

  test("leaves out what is no cost", () => {
    const rows: unknown[] = [
      null,
      { id: "1" },
      { id: "2", at: instant("2026-03-02"), activity: "content" },
      { ...cost("3", 1), amount: { minor: 1.5, currency: "EUR" } },
      { ...cost("4", 1), at: Number.NaN },
      { ...cost("5", 1), hours: Number.NaN },
    ];
    expect(Reflect.apply(totalCost, undefined, [rows])).toMatchObject({
      value: eur(1),
      hours: 0,
      costs: 1,
    });
  });

  test.each([
    ["a rate without a currency", { rate: (): number => 1 }, "invalid-option"],
    ["a currency without a rate", { currency: "EUR" }, "invalid-option"],
    ["a currency that does not exist", { currency: "EURO", rate: () => 1 }, "unknown-currency"],
    ["a rate of nothing", { currency: "CHF", rate: () => 0 }, "invalid-rate"],
    ["an hour that costs no money", { hourlyRate: 45 }, "invalid-option"],
    ["a range turned round", { from: "2026-03-02", to: "2026-03-01" }, "invalid-range"],
    ["a day that does not exist", { from: "2026-02-30" }, "invalid-day"],
  ])("refuses %s", (_what, options, code) => {
    const act = (): unknown => Reflect.apply(totalCost, undefined, [[cost("1", 1)], options]);
    expect(refusal(act).code).toBe(code);
  });

  test("refuses rows that are none", () => {
    expect(refusal(() => Reflect.apply(totalCost, undefined, [null])).code).toBe("invalid-input");
  });
});

describe("the cost by", () => {
  const costs = [
    cost("1", 1, { campaign: "spring", channel: facebook }),
    cost("2", 2, { activity: "sales", at: instant("2026-04-05T23:00:00Z") }),
    cost("3", 4, { campaign: "autumn", at: instant("2026-12-31T23:30:00Z") }),
    cost("4", 8, { campaign: "__proto__", activity: "our own" }),
  ];
  const keys = (by: CostDimension, options?: CostOptions) =>
    costBy(costs, { ...options, by }).map(({ key, value }) => [key, (value?.minor ?? 0) / 100]);

  test.each([
    [
      "activity",
      [
        ["content", 5],
        ["our own", 8],
        ["sales", 2],
      ],
    ],
    [
      "campaign",
      [
        ["__proto__", 8],
        ["autumn", 4],
        ["spring", 1],
        [null, 2],
      ],
    ],
    [
      "platform",
      [
        ["facebook", 1],
        [null, 14],
      ],
    ],
    [
      "ownership",
      [
        ["paid", 1],
        [null, 14],
      ],
    ],
    [
      "day",
      [
        ["2026-03-02", 9],
        ["2026-04-05", 2],
        ["2026-12-31", 4],
      ],
    ],
    [
      "week",
      [
        ["2026-W10", 9],
        ["2026-W14", 2],
        ["2026-W53", 4],
      ],
    ],
    [
      "month",
      [
        ["2026-03", 9],
        ["2026-04", 2],
        ["2026-12", 4],
      ],
    ],
    [
      "quarter",
      [
        ["2026-Q1", 9],
        ["2026-Q2", 2],
        ["2026-Q4", 4],
      ],
    ],
    ["year", [["2026", 15]]],
  ] as const)("%s", (by, rows) => {
    expect(keys(by)).toEqual(rows);
  });

  test("has the periods of the calendar", () => {
    expect(keys("year", { calendar: { timeZone: "Europe/Paris" } })).toEqual([
      ["2026", 11],
      ["2027", 4],
    ]);
  });

  test("keeps currencies apart inside a group", () => {
    const mixed = [cost("1", 10), cost("2", 0, { amount: money(20, "CHF") })];
    expect(costBy(mixed, { by: "activity" })).toMatchObject([
      { key: "content", value: null, byCurrency: [money(20, "CHF"), eur(10)] },
    ]);
  });

  test("has no rows without costs", () => {
    expect(costBy([], { by: "campaign" })).toEqual([]);
  });

  test("refuses what costs have not, and names the nearest", () => {
    // @ts-expect-error costs have no content
    expect(refusal(() => costBy(costs, { by: "content" })).code).toBe("unknown-dimension");
    // @ts-expect-error a misspelt word
    expect(refusal(() => costBy(costs, { by: "campain" })).message).toContain(
      'did you mean "campaign"?',
    );
  });

  test("adds up to the total, whatever the order and the dimension", () => {
    const anyCost = fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      at: fc.integer({ min: instant("2026-01-01"), max: instant("2026-12-31") }),
      amount: fc.record({
        minor: fc.integer({ min: -1000, max: 100_000 }),
        currency: fc.constantFrom("EUR", "CHF", "JPY"),
      }),
      activity: fc.constantFrom("content", "sales", "__proto__"),
      hours: fc.option(fc.double({ min: 0, max: 80, noNaN: true }), { nil: undefined }),
      campaign: fc.option(fc.constantFrom("a", "b", "constructor"), { nil: undefined }),
    });
    const dimension = fc.constantFrom("activity", "campaign", "platform", "week", "month");
    const staff = { hourlyRate: money("33.33", "EUR") };
    fc.assert(
      fc.property(fc.array(anyCost), dimension, (rows, by) => {
        const given: readonly Cost[] = rows.map(({ hours, campaign, ...row }) => ({
          ...row,
          ...(hours === undefined ? undefined : { hours }),
          ...(campaign === undefined ? undefined : { campaign }),
        }));
        const total = totalCost(given, staff);
        const groups = costBy(given, { ...staff, by });
        for (const { minor, currency } of total.byCurrency) {
          const parts = groups.flatMap(({ byCurrency }) =>
            byCurrency.filter((part) => part.currency === currency),
          );
          expect(parts.reduce((sum, part) => sum + part.minor, 0)).toBe(minor);
        }
        expect(groups.reduce((sum, { costs: count }) => sum + count, 0)).toBe(total.costs);
        expect(costBy(given.toReversed(), { ...staff, by })).toEqual(groups);
        expect(totalCost([...given, ...given], staff)).toEqual(total);
        expect(
          deepNumbers([total, groups]).every((n) => Number.isFinite(n) && !Object.is(n, -0)),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the share of engagement in the costs", () => {
  const costs = [
    cost("1", 100),
    cost("2", 50, { activity: "advertising" }),
    cost("3", 250, { activity: "production" }),
    cost("4", 200, { activity: "our own" }),
  ];

  test("is what the engagement activities cost, over all", () => {
    expect(engagementCostShare(costs)).toEqual({
      measures: "cost",
      id: "engagement-cost-share",
      value: 0.25,
      unit: "ratio",
      numerator: eur(150),
      denominator: eur(600),
    });
  });

  test("can be told which activities are engagement", () => {
    const engagement = ["our own"];
    expect(engagementCostShare(costs, { engagement }).value).toBeCloseTo(1 / 3, 12);
  });

  test("is zero where nothing went to engagement, and says so with both amounts", () => {
    expect(engagementCostShare(costs.slice(2))).toMatchObject({
      value: 0,
      numerator: eur(0),
      denominator: eur(450),
    });
  });

  test("counts the time of the staff", () => {
    const talk = [...costs, cost("5", 0, { activity: "conversation", hours: 4 })];
    expect(engagementCostShare(talk, { hourlyRate: eur(50) }).value).toBe(350 / 800);
  });

  test.each([
    ["no-cost", []],
    ["zero-denominator", [cost("1", 0)]],
    ["mixed-currency", [cost("1", 1), cost("2", 0, { amount: money(1, "CHF") })]],
  ] as const)("is null with the reason %s", (reason, rows) => {
    expect(engagementCostShare(rows)).toMatchObject({ value: null, reason });
  });
});

describe("what came back for the money", () => {
  const days = { from: "2026-03-01", by: "2026-03-31" } as const;
  const asOf = "2026-03-31";
  const sales = defineGoal({
    id: "sales",
    counts: "value",
    currency: "EUR",
    target: 1000,
    ...days,
  });
  const sold = track(
    [{ id: "s1", at: instant("2026-03-10"), goal: "sales", value: eur(600) }],
    sales,
    { asOf },
  );
  const cv = defineGoal({ id: "cv", counts: "conversions", target: 10, ...days });
  const received = track(
    ["a", "b", "c"].map((id) => ({ id, at: instant("2026-03-10"), goal: "cv" as const })),
    cv,
    { asOf },
  );
  const none = track([], cv, { asOf });
  const survey = (counts: "points" | "percent", target: number, value?: number) => {
    const goal = defineGoal({ id: "trust", counts, target, baseline: 40, ...days });
    const found =
      value === undefined ? [] : [{ goal: "trust" as const, at: instant("2026-03-10"), value }];
    return track(found, goal, { asOf });
  };

  test("is value less cost, over cost", () => {
    expect(returnOnInvestment([cost("1", 400)], sold)).toEqual({
      measures: "cost",
      id: "return-on-investment",
      value: 0.5,
      unit: "ratio",
      numerator: eur(200),
      denominator: eur(400),
    });
    expect(returnOnInvestment([cost("1", 1200)], sold).value).toBe(-0.5);
    expect(returnOnInvestment([cost("1", 600)], sold).value).toBe(0);
  });

  test("counts the time of the staff", () => {
    const costs = [cost("1", 200, { hours: 4 })];
    expect(returnOnInvestment(costs, sold, { hourlyRate: eur(50) }).value).toBe(0.5);
  });

  test("sees the goal's days on both sides, unless it is told an earlier one", () => {
    const costs = [
      cost("1", 400),
      cost("2", 800, { at: instant("2026-02-20") }),
      cost("3", 50, { at: instant("2026-04-01") }),
    ];
    expect(returnOnInvestment(costs, sold).value).toBe(0.5);
    expect(returnOnInvestment(costs, sold, { from: "2026-02-01" }).value).toBe(-0.5);
    const halfway = track(
      [{ id: "s1", at: instant("2026-03-01"), goal: "sales", value: eur(600) }],
      sales,
      { asOf: "2026-03-02" },
    );
    const later = [cost("1", 400), cost("2", 100, { at: instant("2026-03-03") })];
    expect(returnOnInvestment(later, halfway).value).toBe(0.5);
    expect(returnOnInvestment(later.slice(1), halfway).reason).toBe("no-cost");
  });

  test("needs to know what a result is worth", () => {
    expect(returnOnInvestment([cost("1", 400)], received)).toMatchObject({
      value: null,
      numerator: null,
      denominator: eur(400),
      reason: "no-model",
    });
    const worth = eur(200);
    expect(returnOnInvestment([cost("1", 400)], received, { worth }).value).toBe(0.5);
    expect(returnOnInvestment([cost("1", 400)], none, { worth }).value).toBe(-1);
    expect(returnOnInvestment([cost("1", 400)], survey("points", 5, 43), { worth }).value).toBe(
      0.5,
    );
    const act = (): unknown =>
      Reflect.apply(returnOnInvestment, undefined, [[cost("1", 400)], received, { worth: 200 }]);
    expect(refusal(act).code).toBe("invalid-option");
  });

  test.each([
    ["no-results", survey("points", 5), [cost("1", 400)]],
    ["no-cost", sold, []],
    ["zero-denominator", sold, [cost("1", 0)]],
    ["mixed-currency", sold, [cost("1", 0, { amount: money(1, "CHF") })]],
    ["mixed-currency", sold, [cost("1", 1), cost("2", 0, { amount: money(1, "CHF") })]],
  ] as const)("is null with the reason %s", (reason, result, costs) => {
    expect(returnOnInvestment(costs, result)).toMatchObject({ value: null, reason });
  });

  test("converts the costs by a rate", () => {
    const costs = [cost("1", 0, { amount: money(500, "CHF") })];
    const options: CostOptions = { currency: "EUR", rate: () => 0.8 };
    expect(returnOnInvestment(costs, sold, options).value).toBe(0.5);
  });

  test("cost per result is money for one of them", () => {
    expect(costPerResult([cost("1", 100)], received)).toEqual({
      measures: "cost",
      id: "cost-per-result",
      value: eur("33.33"),
      cost: eur(100),
      results: 3,
    });
    expect(costPerResult([cost("1", 300)], sold).value).toEqual(eur("0.5"));
    expect(costPerResult([cost("1", 100)], survey("points", 5, 42)).value).toEqual(eur(50));
    expect(costPerResult([cost("1", 100)], survey("percent", 10, 42)).value).toEqual(eur(20));
    expect(costPerResult([cost("1", 100)], survey("points", -5, 38)).value).toEqual(eur(50));
  });

  test("cost per result has a reason where it has no value", () => {
    expect(costPerResult([cost("1", 100)], none)).toMatchObject({
      value: null,
      cost: eur(100),
      results: 0,
      reason: "no-results",
    });
    // Nothing gained, nothing lost, and no negative zero.
    expect(costPerResult([cost("1", 100)], survey("points", -5, 40)).results).toBe(0);
    expect(costPerResult([cost("1", 100)], survey("points", 5, 39)).reason).toBe("no-results");
    expect(costPerResult([cost("1", 100)], survey("points", 5)).reason).toBe("no-results");
    expect(costPerResult([], received)).toMatchObject({
      value: null,
      cost: null,
      reason: "no-cost",
    });
  });
});
