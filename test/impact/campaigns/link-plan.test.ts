import { describe, expect, test } from "vitest";
import { type Cost, money } from "../../../src/goals/index.ts";
import { linkPlan } from "../../../src/impact/index.ts";
import { defineKinds } from "../../../src/index.ts";
import { act, sale } from "../fixtures.ts";

function spent(id: string, campaign: string | null, amount: number, currency = "EUR"): Cost {
  const cost = { id, at: 5, amount: money(amount, currency), activity: "content" };
  return { ...cost, ...(campaign !== null && { campaign }) };
}
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
  const plan = { jobs: "cv", school: "cv", fair: "awareness" };

  test("says what serves each goal, what it cost and what it brought", () => {
    expect(linkPlan(data, plan).goals).toEqual([
      {
        goal: "awareness",
        campaigns: ["fair"],
        engagements: 0,
        cost: null,
        reason: "no-cost",
        conversions: 0,
        brought: 0,
      },
      {
        goal: "cv",
        campaigns: ["jobs", "school"],
        engagements: 4,
        cost: money(200, "EUR"),
        conversions: 3,
        brought: 1,
      },
      {
        goal: "sale",
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
    const { unplanned, unplannedEngagementShare, unplannedCostShare } = linkPlan(data, plan);
    expect(unplanned).toEqual([
      { campaign: "kittens", engagements: 10, cost: money(250, "EUR") },
      { campaign: null, engagements: 1, cost: money(50, "EUR") },
    ]);
    expect(unplannedEngagementShare).toBe(11 / 15);
    expect(unplannedCostShare).toBe(0.6);
  });

  test("of nothing is empty, without a share", () => {
    const nothing = { interactions: [], conversions: [], costs: [] };
    expect(linkPlan(nothing, {})).toEqual({
      measures: "impact",
      goals: [],
      unplanned: [],
      unplannedEngagementShare: null,
      unplannedCostShare: null,
    });
    expect(linkPlan({ ...nothing, costs: [spent("1", "jobs", 5)] }, plan).unplannedCostShare).toBe(
      0,
    );
  });

  test("never adds two currencies", () => {
    const costs = [...data.costs, spent("9", "kittens", 1, "CHF")];
    const { unplanned, unplannedCostShare, goals } = linkPlan({ ...data, costs }, plan);
    expect(unplanned[0]).toMatchObject({ cost: null, reason: "mixed-currency" });
    expect(unplannedCostShare).toBeNull();
    expect(goals[1]?.cost).toEqual(money(200, "EUR"));
  });

  test("takes all three from the same days", () => {
    const { goals, unplanned } = linkPlan(data, plan, { from: "1970-01-02" });
    expect(goals.map(({ conversions }) => conversions)).toEqual([0, 0]);
    expect(unplanned).toEqual([]);
  });

  test("takes one's own kinds for what they are", () => {
    const kinds = defineKinds({ unboxing: "create" });
    const own = { ...data, interactions: [like("1", "jobs", { kind: "unboxing" })] };
    expect(linkPlan(own, plan).goals[1]?.engagements).toBe(0);
    expect(linkPlan(own, plan, { kinds }).goals[1]?.engagements).toBe(1);
  });

  test("goes by what is known last of a cost", () => {
    const moved = [...data.costs, { ...spent("2", "jobs", 250), at: 99 }];
    expect(linkPlan({ ...data, costs: moved }, plan).goals[1]?.cost).toEqual(money(450, "EUR"));
  });
});
