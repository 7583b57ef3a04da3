import { describe, expect, test } from "vitest";
import { type Cost, money } from "../../../src/goals/index.ts";
import { linkPlan } from "../../../src/impact/index.ts";
import { defineKinds } from "../../../src/index.ts";
import { act, sale } from "../fixtures.ts";

function spent(id: string, campaign: string | null, amount: number, currency = "EUR"): Cost {
  const cost = { id, at: 5, amount: money(amount, currency), activity: "content" };
  return { ...cost, ...(campaign !== null && { campaign }) };
}
type Rest = readonly [
  plan: Parameters<typeof linkPlan>[3],
  options?: Parameters<typeof linkPlan>[4],
];
const like = (id: string, campaign: string | null, rest: Parameters<typeof act>[2] = {}) =>
  act(id, 1, { kind: "like", ...(campaign !== null && { campaign }), ...rest });

describe("a plan held against what happened", () => {
  const data = {
    interactions: [
      like("1", "jobs"),
      like("2", "school", { count: 4 }),
      like("3", "kittens", { count: 10 }),
      like("4", null),
      like("5", "jobs", { kind: "view" }),
      like("6", "jobs", { kind: "post", actorKind: "brand" }),
      like("7", "jobs", { undoes: "1" }),
    ],
    conversions: [
      sale("a", 2, { goal: "cv", campaign: "jobs" }),
      sale("b", 3, { goal: "cv", campaign: "kittens" }),
      sale("c", 4, { goal: "cv" }),
      sale("d", 4, { goal: "sale", campaign: "jobs" }),
    ],
    costs: [
      spent("1", "jobs", 100),
      spent("2", "kittens", 250),
      spent("3", null, 50),
      spent("4", "school", 100),
    ],
  };
  const held = ({ interactions, conversions, costs }: typeof data, ...rest: Rest) =>
    linkPlan(interactions, conversions, costs, ...rest);
  const plan = { jobs: "cv", school: "cv", fair: "awareness" };

  test("says what serves each goal, what it cost and what it brought", () => {
    expect(held(data, plan).rows).toEqual([
      {
        key: "awareness",
        campaigns: ["fair"],
        engagements: 0,
        cost: null,
        reason: "no-cost",
        conversions: 0,
        brought: 0,
      },
      {
        key: "cv",
        campaigns: ["jobs", "school"],
        engagements: 4,
        cost: money(200, "EUR"),
        conversions: 3,
        brought: 1,
      },
      {
        key: "sale",
        campaigns: [],
        engagements: 0,
        cost: null,
        reason: "no-cost",
        conversions: 1,
        brought: 0,
      },
    ]);
  });

  test("says what serves no goal at all", () => {
    const { unplanned, unplannedEngagementShare, unplannedCostShare } = held(data, plan);
    expect(unplanned).toEqual([
      { key: "kittens", engagements: 10, cost: money(250, "EUR") },
      { key: null, engagements: 1, cost: money(50, "EUR") },
    ]);
    expect(unplannedEngagementShare).toEqual({
      measures: "impact",
      value: 11 / 15,
      numerator: 11,
      denominator: 15,
    });
    expect(unplannedCostShare).toEqual({
      measures: "impact",
      value: 0.6,
      numerator: money(300, "EUR"),
      denominator: money(500, "EUR"),
    });
  });

  test("of nothing is empty, without a share", () => {
    const nothing = { interactions: [], conversions: [], costs: [] };
    expect(held(nothing, {})).toEqual({
      measures: "impact",
      rows: [],
      unplanned: [],
      unplannedEngagementShare: {
        measures: "impact",
        value: null,
        numerator: 0,
        denominator: 0,
        reason: "no-data",
      },
      unplannedCostShare: {
        measures: "impact",
        value: null,
        numerator: null,
        denominator: null,
        reason: "no-cost",
      },
    });
    expect(
      held({ ...nothing, costs: [spent("1", "jobs", 5)] }, plan).unplannedCostShare.value,
    ).toBe(0);
  });

  test("never adds two currencies", () => {
    const costs = [...data.costs, spent("9", "kittens", 1, "CHF")];
    const { unplanned, unplannedCostShare, rows } = held({ ...data, costs }, plan);
    expect(unplanned[0]).toMatchObject({ cost: null, reason: "mixed-currency" });
    expect(unplannedCostShare).toMatchObject({ value: null, reason: "mixed-currency" });
    expect(rows[1]?.cost).toEqual(money(200, "EUR"));
  });

  test("takes all three from the same days", () => {
    const { rows, unplanned } = held(data, plan, { from: "1970-01-02" });
    expect(rows.map(({ conversions }) => conversions)).toEqual([0, 0]);
    expect(unplanned).toEqual([]);
  });

  test("takes one's own kinds for what they are", () => {
    const kinds = defineKinds({ unboxing: "create" });
    const own = { ...data, interactions: [like("1", "jobs", { kind: "unboxing" })] };
    expect(held(own, plan).rows[1]?.engagements).toBe(0);
    expect(held(own, plan, { kinds }).rows[1]?.engagements).toBe(1);
  });

  test("goes by what is known last of a cost", () => {
    const moved = [...data.costs, { ...spent("2", "jobs", 250), at: 99 }];
    expect(held({ ...data, costs: moved }, plan).rows[1]?.cost).toEqual(money(450, "EUR"));
  });
});
