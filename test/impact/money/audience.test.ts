import { describe, expect, test } from "vitest";
import { type Cost, money } from "../../../src/goals/index.ts";
import { audienceFit, costPerFollower, type FitRow } from "../../../src/impact/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { act, on } from "../fixtures.ts";

function spent(id: string, platform: string | null, amount: number, currency = "EUR"): Cost {
  const cost = { id, at: 5, amount: money(amount, currency), activity: "content" };
  return { ...cost, ...(platform !== null && on(platform)) };
}
const seen = (platform: string, at: number, followers?: number) => ({
  at,
  channel: { platform },
  ...(followers !== undefined && { followers }),
});

describe("the cost of a follower", () => {
  const values = (costs: readonly Cost[], ...exposures: readonly ReturnType<typeof seen>[]) =>
    costPerFollower(costs, exposures).map(({ key, value, followers, reason }) => [
      key,
      value?.minor ?? reason,
      followers,
    ]);

  test("is what was spent over what was won from the first snapshot to the last", () => {
    expect(
      values([spent("1", "a", 60)], seen("a", 9, 1120), seen("a", 0, 1000), seen("a", 4, 900)),
    ).toEqual([["a", 50, 120]]);
  });

  test("says why where there is none", () => {
    const costs = [
      spent("1", "lost", 1),
      spent("2", "once", 1),
      spent("3", "mixed", 1),
      spent("4", "mixed", 1, "CHF"),
      spent("5", null, 1),
    ];
    const snapshots = [
      seen("free", 0, 5),
      seen("free", 1, 9),
      seen("lost", 0, 9),
      seen("lost", 1, 9),
      seen("once", 0, 9),
      seen("once", 0, 10),
      seen("mixed", 0, 1),
      seen("mixed", 1, 2),
      seen("mixed", 2),
    ];
    expect(values(costs, ...snapshots)).toEqual([
      ["free", "no-cost", 4],
      ["lost", "no-followers", 0],
      ["mixed", "mixed-currency", 1],
      ["once", "too-few", null],
      ["(none)", "too-few", null],
    ]);
  });

  test("takes both sides from the same days", () => {
    const day = (number: number) => Date.UTC(2026, 0, number);
    const snapshots = [seen("a", day(1), 0), seen("a", day(5), 100), seen("a", day(9), 300)];
    const costs = [
      { ...spent("1", "a", 10), at: day(2) },
      { ...spent("2", "a", 20), at: day(6) },
    ];
    expect(costPerFollower(costs, snapshots, { from: "2026-01-05" })).toMatchObject([
      { followers: 200, value: money("0.10", "EUR") },
    ]);
  });
});

/** The values of the shares alone. */
const sharesOf = (rows: readonly FitRow[]) =>
  rows.map(({ key, target, presence, engagement, spend }) => ({
    key,
    target: target.value,
    presence: presence.value,
    engagement: engagement.value,
    spend: spend.value,
  }));

describe("the fit of the audience", () => {
  const acts = [
    act("1", 1, { kind: "post", actorKind: "brand", ...on("facebook"), count: 3 }),
    act("2", 1, { kind: "post", actorKind: "brand", ...on("forum") }),
    act("3", 1, { kind: "like", ...on("forum"), count: 4 }),
    act("4", 1, { kind: "like", ...on("facebook"), count: -2 }),
  ];

  test("sets the target beside where the brand acts, is answered and spends", () => {
    const costs = [spent("1", "tv", 50), spent("2", "forum", 50), spent("3", null, 99)];
    const { rows, ...rest } = audienceFit(acts, costs, { forum: 3, facebook: 1 });
    expect(rest).toEqual({
      measures: "impact",
      fit: { presence: 0.5, engagement: 0.75, spend: 0.5 },
    });
    expect(sharesOf(rows)).toEqual([
      { key: "facebook", target: 0.25, presence: 0.75, engagement: 0, spend: 0 },
      { key: "forum", target: 0.75, presence: 0.25, engagement: 1, spend: 0.5 },
      { key: "tv", target: 0, presence: 0, engagement: 0, spend: 0.5 },
    ]);
    expect(rows[1]).toMatchObject({
      target: { measures: "impact", numerator: 3, denominator: 4 },
      spend: { numerator: money(50, "EUR"), denominator: money(100, "EUR") },
    });
  });

  test("is null for a side that has nothing, or two currencies", () => {
    const { rows, fit } = audienceFit([], [], { forum: 1 });
    expect(sharesOf(rows)).toEqual([
      { key: "forum", target: 1, presence: null, engagement: null, spend: null },
    ]);
    expect(rows[0]).toMatchObject({
      presence: { reason: "no-data" },
      engagement: { reason: "no-data" },
      spend: { reason: "no-cost" },
    });
    expect(fit).toEqual({ presence: null, engagement: null, spend: null });
    const apart = [spent("1", "a", 1), spent("2", "b", 1, "CHF")];
    expect(audienceFit([], apart, { a: 1 }).fit.spend).toBeNull();
    const together = [spent("1", "a", 1), spent("2", "a", 1, "CHF")];
    expect(audienceFit([], together, { a: 1 }).fit.spend).toBeNull();
  });

  test("takes the days asked for, and a like taken back outside them is still taken back", () => {
    const days = [
      act("1", Date.UTC(2026, 0, 5), on("forum")),
      act("2", Date.UTC(2026, 1, 5), { ...on("forum"), undoes: "1" }),
      act("3", Date.UTC(2026, 0, 5), on("shop")),
    ];
    const { fit } = audienceFit(days, [], { shop: 1 }, { to: "2026-01-31" });
    expect(fit.engagement).toBe(1);
  });

  test.each([[{}], [{ a: 0 }], [{ a: -1, b: 2 }], [{ a: Number.NaN }]])(
    "refuses the target %j",
    (target) => {
      expect(refusal(() => audienceFit([], [], target)).code).toBe("invalid-option");
    },
  );
});
