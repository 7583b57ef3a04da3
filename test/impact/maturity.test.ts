import { describe, expect, test } from "vitest";
import { money } from "../../src/goals/index.ts";
import {
  codedAttribution,
  conversionPaths,
  type KittenTestOptions,
  kittenTest,
  lastTouch,
  liftByLevel,
  liftOf,
} from "../../src/impact/index.ts";
import { engagementRateByReach, fiveLevels, rollup } from "../../src/index.ts";
import { refusal } from "../goals/fixtures.ts";
import { DAY } from "./fixtures.ts";

const channel = { platform: "forum", ownership: "owned" } as const;
const act = (actor: string, day: number, kind = "view") =>
  ({ id: `${actor}/${day}`, at: day * DAY, kind, actor, channel }) as const;
const sale = (actor: string, day: number) => ({
  id: actor,
  at: day * DAY,
  goal: "sale",
  actor,
  value: money(10, "EUR"),
});

describe("a journey that is not over", () => {
  const acts = [act("ann", 1), act("bob", 2), act("cid", 28)];
  const options = { by: "platform", lookback: "10d" } as const;

  test("is no null journey: it is counted apart", () => {
    const { rows, excluded } = conversionPaths(acts, [sale("ann", 5)], {
      ...options,
      asOf: 30 * DAY,
    });
    expect(rows.map(({ conversions, nulls }) => [conversions, nulls])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(excluded).toEqual({ anonymous: 0, lateTouches: 0, immature: 1 });
    expect(conversionPaths(acts, [sale("ann", 5)], options).excluded).not.toHaveProperty(
      "immature",
    );
  });

  test("is over when the lag has passed since its last touch", () => {
    const immature = (asOf: number, lag?: "3d") =>
      conversionPaths(acts, [], { ...options, lookback: "unlimited", asOf: asOf * DAY, lag })
        .excluded.immature;
    expect([immature(30, "3d"), immature(31, "3d"), immature(400)]).toEqual([1, 0, 3]);
  });

  test("knows nothing that came later", () => {
    const { rows, excluded } = conversionPaths(acts, [sale("ann", 25)], {
      ...options,
      asOf: 20 * DAY,
    });
    expect(rows.map(({ nulls }) => nulls)).toEqual([1, 1]);
    expect(excluded).toMatchObject({ immature: 0, lateTouches: 0 });
    expect(refusal(() => conversionPaths(acts, [], { ...options, lag: "3d" })).code).toBe(
      "missing-option",
    );
  });
});

describe("conversions that were taken back", () => {
  const acts = [act("ann", 1), act("bob", 2)];
  const sales = [sale("ann", 5), sale("bob", 6)];
  const back = { id: "r", at: 9 * DAY, goal: "sale", undoes: "bob" };

  test("lead no journey there, and lessen the credit by what was given back", () => {
    const options = { by: "platform", lookback: "30d" } as const;
    const { rows } = conversionPaths(acts, [...sales, back], options);
    expect(rows.map(({ conversions }) => conversions)).toEqual([1, 0]);
    const part = { ...back, value: money(-4, "EUR") };
    const [credit] = lastTouch(conversionPaths(acts, [...sales, part], options)).credits;
    expect(credit).toEqual({ key: "forum", conversions: 2, value: money(16, "EUR") });
    const other = { ...back, value: money(4, "USD") };
    expect(refusal(() => conversionPaths(acts, [...sales, other], options)).code).toBe(
      "mixed-currency",
    );
    const lost = { ...back, undoes: "zoe" };
    expect(conversionPaths(acts, [...sales, lost], options).excluded.unmatchedUndoes).toBe(1);
  });

  test("make nobody a converter", () => {
    const options = { landmark: 4 * DAY, did: () => true };
    expect(liftOf(acts, sales, options).did.converters).toBe(2);
    expect(liftOf(acts, [...sales, back], options).did.converters).toBe(1);
  });
});

describe("people whose time to convert is not over", () => {
  const acts = [act("ann", 1, "review"), act("bob", 2)];
  const sales = [sale("ann", 5)];
  const options = {
    landmark: 4 * DAY,
    did: ({ kind }: { readonly kind: string }) => kind === "review",
  };

  test("are compared with nobody before it is", () => {
    const early = liftOf(acts, sales, { ...options, lag: "10d", asOf: 10 * DAY });
    expect(early).toMatchObject({
      did: { people: 0 },
      riskRatio: { value: null },
      excluded: { immature: 2 },
    });
    const later = liftOf(acts, sales, { ...options, lag: "10d", asOf: 14 * DAY });
    expect(later).toMatchObject({ did: { people: 1, converters: 1 }, excluded: { immature: 0 } });
    const { did: _did, ...rest } = options;
    const [level] = liftByLevel(acts, sales, fiveLevels, {
      ...rest,
      until: 14 * DAY,
      asOf: 10 * DAY,
    });
    expect(level?.excluded.immature).toBe(2);
  });

  test("convert within the lag or not at all", () => {
    const late = [sale("ann", 5), sale("bob", 20)];
    expect(liftOf(acts, late, { ...options, lag: "10d" }).didNot.converters).toBe(0);
    expect(liftOf(acts, late, options).didNot.converters).toBe(1);
  });

  test.each([
    [{ lag: "3d", until: 9 * DAY }, "invalid-option"],
    [{ asOf: 9 * DAY }, "missing-option"],
    [{ lag: "3d", asOf: Number.NaN }, "invalid-day"],
  ] as const)("are asked for as %j in vain", (more, code) => {
    expect(refusal(() => liftOf(acts, sales, { ...options, ...more })).code).toBe(code);
  });
});

describe("what is too young to have converted", () => {
  const keys = ["a", "b", "c", "new"];
  const acts = keys.map((id) => ({
    id,
    at: 0,
    kind: "like",
    count: 1000,
    channel,
    content: { id },
  }));
  const exposures = keys.map((id) => ({ at: 0, channel, content: { id }, reach: 10_000 }));
  const facts = rollup(acts, fiveLevels, { by: ["content"], exposures });
  const credit = codedAttribution(
    ["a", "b", "c"].flatMap((id) =>
      Array.from({ length: 30 }, (_, index) => ({
        id: `${id}${index}`,
        at: DAY,
        goal: "sale",
        content: { id },
      })),
    ),
    { by: "content" },
  );
  const options = { engagement: engagementRateByReach };
  const since = new Map([
    ["a", 0],
    ["b", 0],
    ["c", 9 * DAY],
    ["new", 15 * DAY],
  ]);
  const judged = (more: Partial<KittenTestOptions>) =>
    kittenTest(facts, credit, { ...options, ...more });

  test("is immature, and no peer of the others", () => {
    const rows = judged({ asOf: 20 * DAY, lag: "10d", since });
    expect(rows.map(({ key, verdict }) => [key, verdict])).toEqual([
      ["a", "too-few"],
      ["b", "too-few"],
      ["c", "too-few"],
      ["new", "immature"],
    ]);
    expect(rows[3]).toMatchObject({ perThousand: null, shareGap: null, conversions: 0 });
    // A third of the engagement of those that had their time, and a third of the conversions.
    expect(rows[0]?.shareGap).toBeCloseTo(0, 12);
    expect(judged({})[3]?.verdict).not.toBe("immature");
  });

  test("cannot be told of what nobody knows the age of", () => {
    const rows = judged({ asOf: "1970-01-25", lag: "10d", since: { a: 0, b: 0, c: 0 } });
    expect(rows[3]).toMatchObject({ verdict: "unknown", perThousand: null });
  });

  test("needs the day, the lag and the beginnings together", () => {
    for (const more of [{ asOf: DAY }, { lag: "3d" as const }, { since }, { asOf: DAY, since }])
      expect(refusal(() => judged(more)).code).toBe("missing-option");
  });
});
