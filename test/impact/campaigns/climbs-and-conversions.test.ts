import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Conversion, type Cost, money } from "../../../src/goals/index.ts";
import { climbsAndConversions, costPerClimb } from "../../../src/impact/index.ts";
import {
  classify,
  climbsByCampaign,
  columns,
  fiveLevels,
  peopleLevels,
} from "../../../src/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import {
  act,
  actorsOf,
  anyActs,
  DAY,
  ofPeople,
  ownOf,
  START,
  shuffledActs,
} from "../../people/acts.ts";
import { deepNumbers } from "../../support/deep-numbers.ts";

const day = (index: number) =>
  new Date(START + index * DAY).toISOString().slice(0, 10) as "2026-03-02";
const sale = (id: string, actor: string | undefined, at: number, goal = "sale"): Conversion => ({
  id,
  at: START + at * DAY,
  goal,
  ...(actor !== undefined && { actor }),
});
const spent = (id: string, amount: number, campaign: string, currency = "EUR"): Cost => ({
  id,
  at: START - 90 * DAY,
  amount: money(amount, currency),
  activity: "content",
  campaign,
});

const spring = { campaign: "spring" };
const acts = [
  act("ann", 0, "like"),
  act("bob", 0, "like"),
  act("cid", 0, "like"),
  act("dan", 0, "comment"),
  act("eve", 1, "view"),
  act("ann", 7, "play", spring),
  act("bob", 8, "play", spring),
  act("fay", 8, "play", spring),
  act(undefined, 8, "play", spring),
  act("ann", 10, "image"),
  act("bob", 10, "comment"),
  act("cid", 10, "like"),
  act("dan", 10, "like"),
  act("gus", 11, "view"),
];
const options = { window: "7d", weeks: 2, asOf: "2026-04-30" } as const;
const conversions = [
  sale("a", "ann", 12),
  sale("b", "bob", 8),
  sale("c", "cid", 15.9),
  sale("d", "dan", 16),
  sale("e", "eve", 6.9),
  sale("f", undefined, 9),
  sale("g", "zoe", 9),
];
const costs = [spent("1", 90, "spring"), spent("2", 10, "spring"), spent("3", 500, "fall")];

describe("climbs and conversions", () => {
  const [row] = climbsAndConversions(acts, conversions, costs, fiveLevels, options);

  test("say whom a campaign moved, who of them converted, and at what cost", () => {
    expect(row).toMatchObject({
      measures: "impact",
      key: "spring",
      start: START + 7 * DAY,
      end: START + 9 * DAY,
      until: START + 16 * DAY,
      exposed: {
        all: { people: 3, converters: 2 },
        promoted: { people: 2, converters: 2, rate: { value: 1 } },
        absent: { people: 1, converters: 0 },
        held: { people: 0, converters: 0, rate: { value: null, reason: "no-data" } },
        moves: [
          { from: null, to: null, people: 1, converters: 0 },
          { from: "micro-interaction", to: "feedback", people: 1, converters: 1 },
          { from: "micro-interaction", to: "creation", people: 1, converters: 1 },
        ],
      },
      others: {
        all: { people: 4, converters: 1 },
        held: { people: 1, converters: 1 },
        demoted: { people: 1, converters: 0 },
        arrived: { people: 1, converters: 0 },
        left: { people: 1, converters: 0 },
        hadConverted: 1,
      },
      costPerClimb: { value: { minor: 5000, currency: "EUR" }, climbers: 2 },
      excluded: { anonymous: 1, unseen: 1 },
    });
    expect(row?.difference.promoted).toBe(1);
    expect(row?.difference.converted.value).toBeCloseTo(2 / 3 - 1 / 4, 12);
    expect(row?.difference.converted.lower).toBeLessThan(0);
  });

  test("tell who climbed before buying from who climbed after it", () => {
    expect(row?.exposed?.climbedFirst).toBe(1);
    const at = (instant: number) =>
      climbsAndConversions(acts, [sale("a", "ann", instant)], [], fiveLevels, options)[0]?.exposed;
    expect(at(10)).toMatchObject({ promoted: { converters: 1 }, climbedFirst: 0 });
    expect(at(10.1)).toMatchObject({ promoted: { converters: 1 }, climbedFirst: 1 });
    expect(at(16)).toMatchObject({ promoted: { converters: 0 }, climbedFirst: 0 });
  });

  test("do not let a conversion before the campaign follow it", () => {
    const early = [sale("a", "ann", 6.99), sale("b", "bob", 7)];
    const [only] = climbsAndConversions(acts, early, [], fiveLevels, options);
    expect(only?.exposed).toMatchObject({ all: { converters: 1 }, hadConverted: 1 });
    expect(only?.costPerClimb).toMatchObject({ value: null, reason: "no-cost" });
  });

  test("carry over the warnings, and what remains weeks later", () => {
    const interactions = acts.filter(({ actor }) => actor !== "eve");
    const [climbs] = climbsByCampaign(interactions, fiveLevels, options);
    const [same] = climbsAndConversions(interactions, conversions, [], fiveLevels, options);
    expect(same?.warnings).toEqual(["regression-to-the-mean"]);
    expect(same?.holding).toMatchObject({ weeks: 2, climbs: 2, holding: 0 });
    expect([same?.warnings, same?.holding, same?.startGap]).toEqual([
      climbs?.warnings,
      climbs?.holding,
      climbs?.startGap,
    ]);
  });

  test("wait until the days after are over", () => {
    const [early] = climbsAndConversions(acts, conversions, costs, fiveLevels, {
      ...options,
      asOf: "2026-03-12",
    });
    expect(early).toMatchObject({
      exposed: null,
      others: null,
      difference: { promoted: null, steps: null, converted: { value: null, reason: "no-data" } },
      costPerClimb: { value: null, cost: { minor: 10_000 }, climbers: null, reason: "immature" },
      reason: "immature",
    });
  });

  test("look at one goal alone, and take rows of any kind", () => {
    const both = [...conversions, sale("h", "fay", 9, "cv")];
    const count = (goal?: string) =>
      climbsAndConversions(acts, both, [], fiveLevels, {
        ...options,
        ...(goal !== undefined && { goal }),
      })[0]?.exposed?.all.converters;
    expect([count(), count("sale"), count("cv"), count("none")]).toEqual([3, 2, 1, 0]);
    const read = (interactions: Parameters<typeof climbsAndConversions>[0]) =>
      climbsAndConversions(interactions, new Set(conversions), costs, fiveLevels, options);
    function* once() {
      yield* acts;
    }
    expect(read(once())).toEqual([row]);
    expect(read(columns(acts))).toEqual([row]);
  });

  test("read the acts of the days asked for, and all the costs of the campaign", () => {
    const [cut] = climbsAndConversions(acts, conversions, costs, fiveLevels, {
      ...options,
      from: "2026-03-09",
    });
    expect(cut?.exposed).toMatchObject({
      promoted: { people: 0 },
      arrived: { people: 2, converters: 2 },
    });
    expect(cut?.costPerClimb).toMatchObject({
      value: null,
      cost: { minor: 10_000 },
      reason: "no-climbers",
    });
  });

  test("are those of the levels of the same days, crossed with who converted, on any data", () => {
    const someone = fc.constantFrom("ann", "bob", "cid", "__proto__", "zoe", undefined);
    const sales = fc.uniqueArray(
      fc
        .tuple(fc.nat(8), someone, fc.integer({ min: 0, max: 60 }))
        .map(([id, actor, third]) => sale(String(id), actor, third / 3)),
      { maxLength: 9, selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(anyActs, sales, (rows, sold) => {
        const campaigns = [{ id: "spring", from: day(7), to: day(9) }];
        const [found] = climbsAndConversions(rows, sold, [], fiveLevels, {
          window: "4d",
          campaigns,
          asOf: "2026-06-30",
        });
        const people = ofPeople(rows).filter(({ actor }) => actor !== undefined);
        const inside = (from: number, to: number) =>
          people.filter(({ at }) => at >= START + from * DAY && at < START + to * DAY);
        const levels = (from: number, to: number) =>
          peopleLevels(rows, fiveLevels, { from: day(from), to: day(to) }).levels;
        const [before, after] = [levels(3, 6), levels(10, 13)];
        const during = sold.filter(({ at }) => at >= START + 7 * DAY && at < START + 14 * DAY);
        const took = actorsOf(inside(7, 10).filter(({ campaign }) => campaign === "spring"));
        const seen = actorsOf(inside(3, 14));
        const order = ["none", ...fiveLevels.levels.map(({ id }) => id)];
        const rank = (level: string | undefined) => order.indexOf(level ?? "none");
        const move = (actor: string) => {
          const [from, to] = [rank(ownOf(before, actor)), rank(ownOf(after, actor))];
          if (from === 0) return to === 0 ? "absent" : "arrived";
          return to === 0 ? "left" : to > from ? "promoted" : to < from ? "demoted" : "held";
        };
        const converted = (actor: string) => during.some((one) => one.actor === actor);
        for (const side of ["exposed", "others"] as const) {
          const group = seen.filter((actor) => took.includes(actor) === (side === "exposed"));
          const tally = (some: readonly string[]) => ({
            people: some.length,
            converters: some.filter(converted).length,
          });
          expect(found?.[side]?.all).toMatchObject(tally(group));
          for (const one of ["promoted", "held", "demoted", "arrived", "left", "absent"] as const)
            expect(found?.[side]?.[one]).toMatchObject(
              tally(group.filter((actor) => move(actor) === one)),
            );
          const first = group.filter((actor) => {
            if (move(actor) !== "promoted") return false;
            const above = inside(10, 14).filter(
              (one) =>
                one.actor === actor &&
                rank(classify(one, fiveLevels) ?? undefined) > rank(ownOf(before, actor)),
            );
            const rose = Math.min(...above.map(({ at }) => at));
            return during.some((one) => one.actor === actor && one.at > rose);
          });
          expect(found?.[side]?.climbedFirst).toBe(first.length);
          const had = group.filter((actor) =>
            sold.some((one) => one.actor === actor && one.at < START + 7 * DAY),
          );
          expect(found?.[side]?.hadConverted).toBe(had.length);
        }
        expect(found?.excluded).toEqual({
          anonymous: during.filter(({ actor }) => actor === undefined).length,
          unseen: new Set(
            during.flatMap(({ actor }) =>
              actor === undefined || seen.includes(actor) ? [] : [actor],
            ),
          ).size,
        });
      }),
    );
  });

  test("add up: six moves are everybody, and everybody's figures are numbers", () => {
    fc.assert(
      fc.property(anyActs, (rows) => {
        const sold = rows.flatMap(({ id, actor, at }) =>
          actor === undefined ? [] : [{ id, actor, at: at + 1, goal: "sale" }],
        );
        const all = climbsAndConversions(rows, sold, [], fiveLevels, {
          window: "3d",
          weeks: 1,
        });
        const climbs = climbsByCampaign(rows, fiveLevels, { window: "3d", weeks: 1 });
        expect(all.map(({ key }) => key)).toEqual(climbs.map(({ key }) => key));
        all.forEach((found, index) => {
          for (const side of ["exposed", "others"] as const) {
            const group = found[side];
            const climbed = climbs[index]?.[side];
            if (group === null || climbed == null) {
              expect([group, climbed]).toEqual([null, null]);
              continue;
            }
            const { promoted, held, demoted, arrived, left, absent, moves } = group;
            const parts = [promoted, held, demoted, arrived, left, absent];
            for (const field of ["people", "converters"] as const) {
              const sum = (some: readonly { readonly [F in typeof field]: number }[]) =>
                some.reduce((total, one) => total + one[field], 0);
              expect(sum(parts)).toBe(group.all[field]);
              expect(sum(moves)).toBe(group.all[field]);
            }
            expect(group.climbedFirst).toBeLessThanOrEqual(promoted.converters);
            for (const one of ["promoted", "held", "demoted", "arrived", "left"] as const)
              expect(group[one].people).toBe(climbed[one]);
            expect(
              moves
                .filter(({ from, to }) => from !== null || to !== null)
                .map(({ from, to, people }) => ({ from, to, people })),
            ).toEqual(climbed.moves);
          }
          expect(
            deepNumbers(found).every((one) => Number.isFinite(one) && !Object.is(one, -0)),
          ).toBe(true);
        });
      }),
    );
  });

  test("do not depend on the order of rows or on copies", () => {
    fc.assert(
      fc.property(shuffledActs, ([rows, mixed]) => {
        const settings = { window: "3d", weeks: 1 } as const;
        const ask = (interactions: typeof rows, sold: readonly Conversion[]) =>
          climbsAndConversions(interactions, sold, costs, fiveLevels, settings);
        expect(ask(mixed, [...conversions].reverse().concat(conversions))).toEqual(
          ask(rows, conversions),
        );
      }),
    );
  });

  test("refuse options that are none", () => {
    const ask = (more: object) =>
      refusal(() =>
        climbsAndConversions(acts, conversions, [], fiveLevels, {
          ...options,
          ...more,
        }),
      ).code;
    const twice = { id: "spring", from: "2026-03-09", to: "2026-03-10" };
    expect(ask({ campaigns: [twice, twice] })).toBe("invalid-option");
    expect(ask({ window: "36h" })).toBe("invalid-option");
    expect(ask({ policy: "best" })).toBe("unknown-policy");
    expect(ask({ confidence: 1 })).toBe("invalid-option");
    expect(ask({ currency: "EUR" })).toBe("invalid-option");
    expect(
      refusal(() =>
        // @ts-expect-error a text is no list of interactions
        climbsAndConversions(7, conversions, [], fiveLevels, options),
      ).code,
    ).toBe("invalid-input");
    // @ts-expect-error windows before and after have no default length
    expect(() => climbsAndConversions(acts, conversions, [], fiveLevels, {})).toThrow(
      'missing-option: the option "window" is needed',
    );
  });
});

describe("the cost of a climb", () => {
  const climbs = [
    { key: "spring", exposed: { promoted: 3 } },
    { key: "fall", exposed: { promoted: 0 } },
    { key: "__proto__", exposed: { promoted: 2 } },
    { key: "next", exposed: null },
  ];

  test("is the cost of the campaign by person promoted, to the cent", () => {
    const all = [...costs, spent("4", 70, "next")];
    expect(costPerClimb(all, climbs).map(({ value, reason }) => value ?? reason)).toEqual([
      { minor: 3333, currency: "EUR" },
      "no-climbers",
      "no-cost",
      "immature",
    ]);
    expect(costPerClimb(all, climbs)[1]).toEqual({
      measures: "impact",
      key: "fall",
      cost: { minor: 50_000, currency: "EUR" },
      climbers: 0,
      value: null,
      reason: "no-climbers",
    });
  });

  test("never adds two currencies up, unless a rate says how", () => {
    const mixed = [...costs, spent("5", 10, "spring", "USD")];
    expect(costPerClimb(mixed, climbs)[0]).toMatchObject({
      value: null,
      cost: null,
      reason: "mixed-currency",
    });
    const converted = costPerClimb(mixed, climbs, { currency: "EUR", rate: () => 0.5 });
    expect(converted[0]?.cost).toEqual({ minor: 10_500, currency: "EUR" });
  });

  test("is refused for rows that name no campaign", () => {
    // @ts-expect-error a row of climbsByCampaign has a key
    expect(() => costPerClimb([], [{ exposed: null }])).toThrow("invalid-input");
  });

  test("counts the hours of the staff where they have a rate", () => {
    const worked = [{ ...spent("6", 0, "spring"), hours: 3 }];
    const [row] = costPerClimb(worked, climbs, { hourlyRate: money(50, "EUR") });
    expect(row?.value).toEqual({ minor: 5000, currency: "EUR" });
  });
});
