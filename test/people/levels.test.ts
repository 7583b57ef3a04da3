import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  classify,
  climb,
  columns,
  fiveLevels,
  fourLevels,
  type Interaction,
  type LevelPolicy,
  levelShift,
  type PeopleLevels,
  peopleLevels,
  rollup,
  stepRate,
  type Taxonomy,
  transitions,
} from "../../src/index.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import { act, actorsOf, anyActs, DAY, ofPeople, ownOf, START, shuffledActs } from "./acts.ts";

const honest = (value: unknown) =>
  deepNumbers(value).every((number) => Number.isFinite(number) && !Object.is(number, -0));
const POLICIES: readonly LevelPolicy[] = ["peak", "current", { sustained: 1 }, { sustained: 2 }];

/** One person at a time, one level at a time. */
function oracle<Id extends string>(
  acts: readonly Interaction[],
  taxonomy: Taxonomy<Id>,
  policy: LevelPolicy,
): { readonly [actor: string]: Id } {
  const order = taxonomy.levels.map(({ id }) => id);
  return Object.fromEntries(
    actorsOf(acts).flatMap((actor): [string, Id][] => {
      const levels = acts
        .filter((one) => one.actor === actor)
        .flatMap((one) => classify(one, taxonomy) ?? []);
      const needed = policy === "current" ? 0 : policy === "peak" ? 1 : policy.sustained;
      const level =
        policy === "current"
          ? levels.at(-1)
          : order.findLast(
              (_id, rank) => levels.filter((id) => order.indexOf(id) >= rank).length >= needed,
            );
      return level === undefined ? [] : [[actor, level]];
    }),
  );
}

describe("the level of each person", () => {
  test("is the highest, the latest or the sustained one", () => {
    const acts = [
      act("ann", 0, "comment"),
      act("ann", 1, "image"),
      act("ann", 2, "comment"),
      act("ann", 3, "like"),
    ];
    const level = (policy: LevelPolicy) => peopleLevels(acts, fiveLevels, { policy }).levels["ann"];
    expect(level("peak")).toBe("creation");
    expect(level("current")).toBe("micro-interaction");
    expect(level({ sustained: 3 })).toBe("feedback");
    expect(level({ sustained: 5 })).toBeUndefined();
  });

  test("at the same millisecond is decided by the id, not by the order of rows", () => {
    const first = act("ann", 0, "comment", { id: "1" });
    const second = act("ann", 0, "like", { id: "2" });
    for (const rows of [
      [first, second],
      [second, first],
    ]) {
      const { levels } = peopleLevels(rows, fiveLevels, { policy: "current" });
      expect(levels["ann"]).toBe("micro-interaction");
    }
  });

  test("tells absence from acts that no level knows, and anonymous acts from people", () => {
    const acts = [act("ann", 0, "hide"), act(undefined, 0, "like"), act("bob", 0, "like")];
    expect(peopleLevels(acts, fiveLevels)).toEqual({
      taxonomy: { id: "five-levels", version: 1 },
      order: fiveLevels.levels.map(({ id }) => id),
      levels: { bob: "micro-interaction" },
      unclassified: 1,
      coverage: 2 / 3,
      range: { start: null, end: null },
    });
  });

  test("leaves out the brand, machines and who is asked to be left out, as a rollup does", () => {
    const acts = [
      act("shop", 0, "image", { actorKind: "brand" }),
      act("bot", 0, "image", { automated: true }),
      act("emma", 0, "image", { actorKind: "employee" }),
      act("ann", 0, "like"),
    ];
    expect(Object.keys(peopleLevels(acts, fiveLevels).levels).sort()).toEqual(["ann", "emma"]);
    const options = { exclude: ["employee"], automated: "include" } as const;
    expect(Object.keys(peopleLevels(acts, fiveLevels, options).levels).sort()).toEqual([
      "ann",
      "bot",
    ]);
  });

  test("reads its days in the calendar of the business, and takes columns for rows", () => {
    const late = act("ann", 0, "like", { at: START - 30 * 60_000 });
    const day = { from: "2026-03-02", to: "2026-03-02" } as const;
    const calendar = { timeZone: "Europe/Paris" };
    expect(peopleLevels([late], fiveLevels, day).levels).toEqual({});
    expect(peopleLevels(columns([late]), fiveLevels, { ...day, calendar }).levels).toEqual({
      ann: "micro-interaction",
    });
  });

  test("equals a slow count, policy by policy, and the rollup's people by level", () => {
    fc.assert(
      fc.property(anyActs, fc.constantFrom(...POLICIES), (acts, policy) => {
        const result = peopleLevels(acts, fiveLevels, { policy });
        expect(result.levels).toEqual(oracle(ofPeople(acts), fiveLevels, policy));
        if (policy !== "peak") return;
        const { people, peopleByLevel } = rollup(acts, fiveLevels);
        expect(Object.keys(result.levels).length + result.unclassified).toBe(people ?? 0);
        for (const { id } of fiveLevels.levels) {
          const here = Object.values(result.levels).filter((level) => level === id).length;
          expect(here).toBe(peopleByLevel[id] ?? 0);
        }
      }),
    );
  });

  test("does not change with the order of rows or with copies", () => {
    fc.assert(
      fc.property(shuffledActs, fc.constantFrom(...POLICIES), ([acts, mixed], policy) => {
        const options = { policy, from: "2026-03-05", to: "2026-03-15" } as const;
        const a = peopleLevels(acts, fourLevels, options);
        const b = peopleLevels(mixed, fourLevels, options);
        expect(b).toEqual(a);
        expect(transitions(mixed, fourLevels, { unit: "day", policy })).toEqual(
          transitions(acts, fourLevels, { unit: "day", policy }),
        );
      }),
    );
  });

  test("refuses what does not exist", () => {
    // @ts-expect-error a policy that does not exist
    expect(() => peopleLevels([], fiveLevels, { policy: "peek" })).toThrow(
      /unknown-policy.*"peak"/,
    );
    // @ts-expect-error a policy that does not exist
    expect(() => peopleLevels([], fiveLevels, { policy: { every: 2 } })).toThrow(/unknown-policy/);
    expect(() => peopleLevels([], fiveLevels, { policy: { sustained: 0 } })).toThrow(
      /invalid-option/,
    );
    const range = { from: "2026-03-02", to: "2026-03-01" } as const;
    expect(() => peopleLevels([], fiveLevels, range)).toThrow(/invalid-range/);
    // @ts-expect-error no definition at all
    expect(() => peopleLevels([], {})).toThrow(/invalid-taxonomy/);
    // @ts-expect-error no rows at all
    expect(() => peopleLevels(null, fiveLevels)).toThrow(/invalid-input/);
    const people = {
      id: "regulars",
      version: 1,
      levels: [{ id: "x", label: { en: "X" }, when: [[{ fact: "days", min: 1 }]] }],
    };
    // @ts-expect-error a taxonomy of people
    expect(() => peopleLevels([], people)).toThrow(/not-a-taxonomy-of-acts.*classifyActors/);
  });
});

const ladder = (
  levels: Readonly<Record<string, number>>,
): PeopleLevels<"one" | "two" | "three"> => {
  const order = ["one", "two", "three"] as const;
  const ranked = Object.entries(levels).map(
    ([actor, rank]) => [actor, order[rank - 1] ?? "one"] as const,
  );
  return {
    taxonomy: { id: "ladder", version: 1 },
    order,
    levels: Object.fromEntries(ranked),
    unclassified: 0,
    coverage: 1,
    range: { start: null, end: null },
  };
};

describe("climbs", () => {
  test("are what the published example says", () => {
    const before = ladder({ a: 1, b: 2, c: 3, e: 2 });
    const after = ladder({ a: 3, b: 2, c: 1, d: 2 });
    expect(climb(before, after)).toEqual({
      promoted: 1,
      demoted: 1,
      held: 1,
      arrived: 1,
      left: 1,
      shares: { promoted: 1 / 3, demoted: 1 / 3, held: 1 / 3 },
      meanSteps: 0,
      coverage: 1,
      unequal: false,
      moves: [
        { from: null, to: "two", people: 1 },
        { from: "one", to: "three", people: 1 },
        { from: "two", to: null, people: 1 },
        { from: "two", to: "two", people: 1 },
        { from: "three", to: "one", people: 1 },
      ],
    });
  });

  test("are not told for two taxonomies or two versions, nor for nobody", () => {
    const one = ladder({ a: 1 });
    const next = { ...one, taxonomy: { id: "ladder", version: 2 } };
    expect(climb(one, next)).toMatchObject({
      reason: "different-taxonomies",
      moves: [],
      meanSteps: null,
    });
    const nobody = { ...ladder({}), coverage: null };
    expect(climb(nobody, nobody)).toMatchObject({ reason: "no-people", coverage: null });
    // @ts-expect-error the levels of another taxonomy
    climb(peopleLevels([], fiveLevels), peopleLevels([], fourLevels));
  });

  test("refuse days that overlap, and mark spans of unequal length", () => {
    const acts = [act("ann", 0, "like"), act("ann", 7, "comment"), act(undefined, 7, "like")];
    const levels = (from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}`) =>
      peopleLevels(acts, fiveLevels, { from, to });
    const before = levels("2026-03-02", "2026-03-08");
    expect(() => climb(before, levels("2026-03-08", "2026-03-14"))).toThrow(/overlapping-windows/);
    expect(climb(before, levels("2026-03-09", "2026-03-15"))).toMatchObject({
      promoted: 1,
      unequal: false,
      coverage: 0.5,
    });
    expect(climb(before, levels("2026-03-09", "2026-03-20")).unequal).toBe(true);
    expect(climb(before, peopleLevels(acts, fiveLevels, { from: "2026-03-09" })).unequal).toBe(
      false,
    );
  });

  test("add up to everybody seen", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const before = peopleLevels(acts, fiveLevels, { to: "2026-03-10" });
        const after = peopleLevels(acts, fiveLevels, { from: "2026-03-11" });
        const result = climb(before, after);
        const { promoted, demoted, held, arrived, left } = result;
        const everybody = new Set([...Object.keys(before.levels), ...Object.keys(after.levels)]);
        expect(promoted + demoted + held + arrived + left).toBe(everybody.size);
        expect(promoted + demoted + held + left).toBe(Object.keys(before.levels).length);
        for (const { from, to, people } of result.moves) {
          const moved = [...everybody].filter(
            (one) =>
              (ownOf(before.levels, one) ?? null) === from &&
              (ownOf(after.levels, one) ?? null) === to,
          );
          expect(people).toBe(moved.length);
        }
        expect(honest(result)).toBe(true);
      }),
    );
  });

  test("keep the ids of the taxonomy as types", () => {
    const levels = peopleLevels([], fourLevels);
    expectTypeOf(climb(levels, levels).moves[0]?.to).toEqualTypeOf<
      "consumption" | "curation" | "creation" | "collaboration" | null | undefined
    >();
  });
});

describe("steps", () => {
  test("never reach more people at a higher level", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const rates = stepRate(peopleLevels(acts, fiveLevels));
        expect(rates).toHaveLength(4);
        for (const [index, { numerator, denominator, value }] of rates.entries()) {
          expect(numerator ?? 0).toBeLessThanOrEqual(denominator ?? 0);
          const next = rates[index + 1];
          if (next !== undefined) expect(next.denominator).toBe(numerator);
          if (value !== null) expect(value).toBe((numerator ?? 0) / (denominator ?? 1));
        }
        expect(honest(rates)).toBe(true);
      }),
    );
  });

  test("are null where nobody stands below, and without people", () => {
    const [first, second] = stepRate(peopleLevels([act("ann", 0, "view")], fourLevels));
    expect(first).toMatchObject({ value: 0, from: "consumption", to: "curation" });
    expect(second).toMatchObject({ value: null, reason: "zero-denominator" });
    const [anonymous] = stepRate(peopleLevels([act(undefined, 0, "view")], fourLevels));
    expect(anonymous).toMatchObject({ value: null, reason: "no-people", coverage: 0 });
  });
});

describe("the mix of acts, where there are no people", () => {
  const total = (kind: string, count: number) => act(undefined, 0, kind, { count });
  test("shifts by shares that add up to 1, and says that it counts acts", () => {
    const before = rollup([total("like", 80), total("comment", 10), total("hide", 10)], fiveLevels);
    const after = rollup([total("like", 30), total("comment", 30)], fiveLevels);
    const shift = levelShift(before, after);
    expect(shift.counts).toBe("acts");
    expect(shift.rows.map(({ key }) => key)).toEqual([
      ...fiveLevels.levels.map(({ id }) => id),
      null,
    ]);
    expect(shift.rows.reduce((sum, { shareBefore }) => sum + (shareBefore ?? 0), 0)).toBeCloseTo(1);
    expect(shift.rows.find(({ key }) => key === "feedback")).toEqual({
      key: "feedback",
      before: 10,
      after: 30,
      shareBefore: 0.1,
      shareAfter: 0.5,
      change: 0.4,
    });
  });

  test("is not told for two taxonomies, and has no shares without acts", () => {
    const none = rollup([], fiveLevels);
    const some = rollup([total("like", 1)], fiveLevels);
    expect(levelShift(none, some)).toMatchObject({ reason: "no-data" });
    expect(levelShift(some, none).rows[1]).toMatchObject({
      shareBefore: 1,
      shareAfter: null,
      change: null,
    });
    const second = { ...some, taxonomy: { id: "five-levels", version: 2 } };
    expect(levelShift(some, second)).toMatchObject({ rows: [], reason: "different-taxonomies" });
  });
});

describe("transitions", () => {
  test("follow everybody over all periods, absence included", () => {
    fc.assert(
      fc.property(anyActs, fc.constantFrom(...POLICIES), (acts, policy) => {
        const result = transitions(acts, fourLevels, { unit: "week", policy });
        const people = ofPeople(acts);
        const weeks: (readonly [number, number])[] = [];
        const [first, last] = [people[0]?.at, people.at(-1)?.at];
        if (first !== undefined && last !== undefined) {
          const monday = START + Math.floor((first - START) / (7 * DAY)) * 7 * DAY;
          for (let at = monday; at <= last; at += 7 * DAY) weeks.push([at, at + 7 * DAY]);
        }
        const levels = weeks.map(([from, to]) =>
          oracle(
            people.filter(({ at }) => at >= from && at < to),
            fourLevels,
            policy,
          ),
        );
        const everybody = [...new Set(levels.flatMap((week) => Object.keys(week)))];
        expect(result.periods).toHaveLength(weeks.length);
        expect(result.people).toBe(everybody.length);
        for (const { from, to, people: times } of result.rows) {
          const counted = levels
            .slice(1)
            .flatMap((week, index) =>
              everybody.filter(
                (one) =>
                  (ownOf(levels[index] ?? {}, one) ?? null) === from &&
                  (ownOf(week, one) ?? null) === to,
              ),
            );
          expect(times).toBe(counted.length);
        }
        expect(honest(result)).toBe(true);
        const rows = [null, ...fourLevels.levels.map(({ id }) => id)].map((state) =>
          result.rows.filter(({ from }) => from === state),
        );
        for (const row of rows) {
          const shares = row.flatMap(({ share }) => share ?? []);
          if (shares.length > 0)
            expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
          else expect(row.every(({ people: times }) => times === 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("need people and two periods, and say when a period is cut", () => {
    expect(transitions([act(undefined, 0, "like")], fourLevels)).toMatchObject({
      people: 0,
      reason: "no-people",
    });
    expect(transitions([act("ann", 0, "like")], fourLevels)).toMatchObject({
      people: 1,
      reason: "too-few",
    });
    const cut = transitions([act("ann", 2, "like")], fourLevels, {
      from: "2026-03-03",
      to: "2026-03-15",
    });
    expect(cut).toMatchObject({ periods: ["2026-W10", "2026-W11"], partial: true });
    expect(cut).not.toHaveProperty("reason");
    // @ts-expect-error hours are no period of people
    expect(() => transitions([], fourLevels, { unit: "hour" })).toThrow(/unknown-word/);
  });
});
