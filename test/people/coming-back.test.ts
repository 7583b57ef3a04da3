import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  activeDaysDistribution,
  activePeople,
  classify,
  fourLevels,
  growthRatio,
  lifecycleByPeriod,
  newcomers,
  offlineToOnline,
  participation,
  retention,
  stickiness,
  timeToLevel,
} from "../../src/index.ts";
import { deepNumbers } from "../support/deep-numbers.ts";
import { act, actorsOf, anyActs, DAY, ofPeople, owned, START, shuffledActs } from "./acts.ts";

const honest = (value: unknown) =>
  deepNumbers(value).every((number) => Number.isFinite(number) && !Object.is(number, -0));
const dayOf = (at: number) => Math.floor((at - START) / DAY);
const fair = { platform: "fair", ownership: "owned", offline: true } as const;

describe("lifecycle", () => {
  const sets = ["abc", "abd", "ad", "ace"];
  const golden = sets.flatMap((people, week) =>
    people.split("").map((one) => act(one, week * 7, "read")),
  );

  test("is the published one", () => {
    const { rows } = lifecycleByPeriod(golden, { unit: "week" });
    expect(
      rows.map((row) => ({
        new: row.new,
        returning: row.returning,
        resurrecting: row.resurrecting,
        dormant: row.dormant,
        active: row.active,
        growthRatio: growthRatio(row).value,
      })),
    ).toEqual([
      { new: 3, returning: 0, resurrecting: 0, dormant: 0, active: 3, growthRatio: null },
      { new: 1, returning: 2, resurrecting: 0, dormant: 1, active: 3, growthRatio: 1 },
      { new: 0, returning: 2, resurrecting: 0, dormant: 1, active: 2, growthRatio: 0 },
      { new: 1, returning: 1, resurrecting: 1, dormant: 1, active: 3, growthRatio: 2 },
    ]);
    expect(rows.map(({ censored }) => censored)).toEqual([true, false, false, false]);
  });

  test("is healed in its first period by what came before, or by dates", () => {
    const from = "2026-03-09";
    const [second] = lifecycleByPeriod(golden, { from }).rows;
    expect(second).toMatchObject({ new: 1, returning: 2, dormant: 1, censored: false });
    const later = golden.filter(({ at }) => at >= START + 7 * DAY);
    expect(lifecycleByPeriod(later, { from }).rows[0]).toMatchObject({ new: 3, censored: true });
    const firstSeen = new Map([["a", START]]);
    const [dated] = lifecycleByPeriod(later, { from, firstSeen }).rows;
    expect(dated).toMatchObject({ new: 2, resurrecting: 1, censored: false });
  });

  test("has its identities, in every period, whatever is taken back or anonymous", () => {
    fc.assert(
      fc.property(anyActs, fc.constantFrom(undefined, "2026-03-06" as const), (acts, from) => {
        const result = lifecycleByPeriod(acts, { unit: "day", ...(from && { from }) });
        const people = ofPeople(acts).filter(({ actor }) => actor !== undefined);
        const first = from === undefined ? dayOf(ofPeople(acts)[0]?.at ?? START) : 4;
        const activeOn = (day: number) =>
          new Set(actorsOf(people.filter(({ at }) => dayOf(at) === day)));
        result.rows.forEach((row, index) => {
          const day = first + index;
          const now = [...activeOn(day)];
          const before = activeOn(day - 1);
          const ever = new Set(actorsOf(people.filter(({ at }) => dayOf(at) < day)));
          expect(row).toMatchObject({
            active: now.length,
            new: now.filter((one) => !ever.has(one)).length,
            returning: now.filter((one) => before.has(one)).length,
            resurrecting: now.filter((one) => ever.has(one) && !before.has(one)).length,
            dormant: [...before].filter((one) => !now.includes(one)).length,
          });
          expect(row.active).toBe(row.new + row.returning + row.resurrecting);
          expect(row.dormant).toBe(before.size - row.returning);
        });
        expect(honest(result)).toBe(true);
      }),
    );
  });

  test("knows nobody among anonymous acts", () => {
    expect(lifecycleByPeriod([act(undefined, 0, "like")])).toMatchObject({
      reason: "no-people",
      coverage: 0,
    });
    expect(lifecycleByPeriod([])).toEqual({
      rows: [],
      asOf: null,
      coverage: null,
      reason: "no-people",
    });
    expect(
      lifecycleByPeriod([act("a", 0, "like")], { from: "2026-03-09", to: "2026-03-15" }),
    ).toMatchObject({
      rows: [{ dormant: 1, active: 0 }],
    });
  });
});

describe("retention", () => {
  test("equals a direct count, by cohort and together, for every mode", () => {
    const modes = [
      "n-day",
      "unbounded",
      [
        [0, 1],
        [1, 4],
        [4, 9],
      ],
    ] as const;
    fc.assert(
      fc.property(
        anyActs,
        fc.constantFrom(...modes),
        fc.constantFrom("civil" as const, "rolling" as const),
        (interactions, mode, days) => {
          const all = ofPeople(interactions);
          const end = all.length === 0 ? START : START + (dayOf(all.at(-1)?.at ?? 0) + 1) * DAY;
          const result = retention(interactions, {
            period: "3d",
            periods: 4,
            mode,
            dayMode: days,
            cohort: "day",
          });
          const lives = actorsOf(all).map((actor) => {
            const own = all.filter((one) => one.actor === actor).map(({ at }) => at);
            const since = own[0] ?? 0;
            const from = days === "civil" ? START + dayOf(since) * DAY : since;
            return {
              since,
              own: own.map((at) => Math.floor((at - from) / DAY)),
              seen: (end - from) / DAY,
            };
          });
          const spans =
            typeof mode === "string"
              ? [0, 1, 2, 3, 4].map((k) => [3 * k, 3 * k + 3] as const)
              : mode;
          const cells = (some: typeof lives) =>
            spans.map(([fromDay, toDay], period) => {
              const eligible = some.filter(({ seen }) => seen >= toDay);
              const active = eligible.filter(({ own }) =>
                own.some((day) => day >= fromDay && (mode === "unbounded" || day < toDay)),
              );
              const rate = eligible.length === 0 ? null : active.length / eligible.length;
              const counts = { eligible: eligible.length, active: active.length };
              const sides = { numerator: active.length, denominator: eligible.length };
              return {
                period,
                fromDay,
                toDay,
                ...counts,
                rate: expect.objectContaining({
                  id: "retention-rate-by-people",
                  value: rate,
                  ...sides,
                  ...(rate === null && { reason: "immature" }),
                }),
              };
            });
          expect(result.all).toEqual(cells(lives));
          for (const { key: cohort, people, cells: own } of result.rows) {
            const some = lives.filter(
              ({ since }) => new Date(since).toISOString().slice(0, 10) === cohort,
            );
            expect(people).toBe(some.length);
            expect(own).toEqual(cells(some));
          }
          expect(result.rows.map(({ key }) => key)).toEqual(
            [...new Set(result.rows.map(({ key }) => key))].sort(),
          );
          expect(honest(result)).toBe(true);
        },
      ),
    );
  });

  test("takes who was there before out of the cohorts, and real dates in", () => {
    const acts = [
      act("old", 0, "read"),
      act("old", 8, "read"),
      act("new", 8, "read"),
      act("new", 15, "read"),
    ];
    const options = { from: "2026-03-09", periods: 1, asOf: "2026-03-31" } as const;
    expect(retention(acts, options)).toMatchObject({
      people: 1,
      all: [{ rate: { value: 1 } }, { rate: { value: 1 } }],
    });
    const firstSeen = new Map([["new", START - DAY]]);
    expect(retention(acts, { ...options, firstSeen })).toMatchObject({
      people: 0,
      reason: "no-people",
    });
    expect(retention(acts, { periods: 0, asOf: "2026-03-02" })).toMatchObject({
      people: 1,
      all: [{ rate: { value: null, reason: "immature" } }],
    });
  });

  test("refuses what does not exist", () => {
    expect(() => retention([], { period: "36h" })).toThrow(/invalid-option.*"period"/);
    expect(() => retention([], { periods: -1 })).toThrow(/invalid-option.*"periods"/);
    expect(() => retention([], { mode: [[2, 2]] })).toThrow(/invalid-option/);
    // @ts-expect-error a mode that does not exist
    expect(() => retention([], { mode: "nday" })).toThrow(/unknown-word.*"n-day"/);
    // @ts-expect-error days that do not exist
    expect(() => retention([], { dayMode: "rolled" })).toThrow(/unknown-word/);
  });
});

describe("stickiness", () => {
  const row = (active: number, inWindow: number) => ({ key: "", active, inWindow, partial: false });

  test("is the mean of ratios or the ratio of means, as published", () => {
    const people = { rows: [row(10, 100), row(20, 100), row(30, 50)], coverage: 1 };
    expect(stickiness(people).value).toBeCloseTo(0.3, 15);
    expect(stickiness(people, { mode: "pooled" }).value).toBe(0.24);
    const forum = { rows: [row(37, 123), row(0, 0)], coverage: 0.5 };
    expect((stickiness(forum).value ?? 0) * 100).toBeCloseTo(30.081301, 6);
    expect(stickiness(forum)).toMatchObject({ coverage: 0.5, numerator: null, denominator: null });
  });

  test("counts each person once a day and once a window", () => {
    fc.assert(
      fc.property(anyActs, fc.constantFrom(1, 3, 7), fc.boolean(), (acts, length, isCut) => {
        const cut = isCut ? ({ from: "2026-03-06", to: "2026-03-14" } as const) : {};
        const result = activePeople(acts, { window: `${length}d`, ...cut });
        const all = ofPeople(acts);
        const known = all.filter(({ at }) => !isCut || at < START + 13 * DAY);
        const first = isCut ? 4 : dayOf(all[0]?.at ?? START);
        const earliest = dayOf(known[0]?.at ?? Infinity);
        result.rows.forEach(({ active, inWindow, partial }, index) => {
          const day = first + index;
          const between = (from: number) =>
            actorsOf(known.filter(({ at }) => dayOf(at) >= from && dayOf(at) <= day)).length;
          expect([active, inWindow]).toEqual([between(day), between(day - length + 1)]);
          expect(partial).toBe(day - length + 1 < earliest);
        });
        for (const metric of [stickiness(result), stickiness(result, { mode: "pooled" })]) {
          expect(honest(metric)).toBe(true);
          expect(metric.value === null).toBe(metric.reason !== undefined);
          expect(metric.value ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("waits for a whole window, and for people", () => {
    const people = activePeople([act("a", 0, "like")], { window: "30d" });
    expect(stickiness(people)).toMatchObject({ value: null, reason: "immature" });
    const nobody = activePeople([act(undefined, 0, "like")], { window: "30d" });
    expect(nobody.reason).toBe("no-people");
    expect(stickiness(nobody, { mode: "pooled" })).toMatchObject({
      value: null,
      reason: "no-people",
      coverage: 0,
    });
  });
});

describe("who does how much", () => {
  test("by the number of active days, exactly or at least", () => {
    fc.assert(
      fc.property(anyActs, fc.boolean(), (acts, cumulative) => {
        const people = ofPeople(acts);
        const result = activeDaysDistribution(acts, { cumulative });
        const days = actorsOf(people).map(
          (actor) =>
            new Set(people.filter((one) => one.actor === actor).map(({ at }) => dayOf(at))).size,
        );
        for (const { key: periods, people: some } of result.rows)
          expect(some).toBe(days.filter((n) => (cumulative ? n >= periods : n === periods)).length);
        if (!cumulative)
          expect(result.rows.reduce((sum, one) => sum + one.people, 0)).toBe(days.length);
        expect(result.reason === "no-people").toBe(days.length === 0);
      }),
    );
  });

  test("as unevenly as published, for the population given", () => {
    const counts = [1000, 202, 90, 33, 332, 343, 42, 433];
    const acts = counts.map((count, index) => act(`p${index}`, 0, "post", { count }));
    expect(participation(acts, { population: "contributors" }).absenceFactor).toBe(2);
    const five = [1, 1, 1, 2, 5].map((count, index) => act(`p${index}`, 0, "post", { count }));
    expect(participation(five, { population: 100 })).toMatchObject({
      gini: 0.968,
      topOnePercent: 0.5,
      contributors: 5,
      population: 100,
    });
    const listed = participation(five, { population: ["p0", "p1", "silent"] });
    expect(listed).toMatchObject({ contributors: 2, population: 3, topTenPercent: 0.5 });
    expect(participation(five, { population: 3 })).toMatchObject({
      gini: null,
      reason: "invalid-input",
    });
    expect(participation(five, { population: 9, acts: { family: ["converse"] } })).toMatchObject({
      gini: null,
      absenceFactor: null,
      reason: "no-people",
    });
    // @ts-expect-error the population is never guessed
    expect(() => participation(five, {})).toThrow(/missing-option.*"population"/);
    expect(() => participation(five, { population: "contributor" })).toThrow(/missing-population/);
  });

  test("and newcomers, who come back or never do", () => {
    const acts = [
      act("old", -7, "post"),
      act("ann", 0, "post"),
      act("ann", 3, "post"),
      act("bob", 1, "post"),
      act("cid", 14, "post"),
      act(undefined, 15, "post"),
    ];
    const { rows } = newcomers(acts, {
      from: "2026-03-02",
      within: "7d",
      inactiveAfter: "10d",
      asOf: "2026-03-18",
    });
    expect(
      rows.map(({ partial: _partial, rate, ...row }) => ({ ...row, rate: rate.value })),
    ).toEqual([
      {
        key: "2026-W10",
        newcomers: 2,
        repeat: 1,
        driveBy: 1,
        pending: 0,
        rate: 0.5,
        lost: 2,
        censored: false,
      },
      {
        key: "2026-W11",
        newcomers: 0,
        repeat: 0,
        driveBy: 0,
        pending: 0,
        rate: null,
        lost: 0,
        censored: false,
      },
      {
        key: "2026-W12",
        newcomers: 1,
        repeat: 0,
        driveBy: 1,
        pending: 1,
        rate: null,
        lost: 0,
        censored: false,
      },
    ]);
    expect(newcomers(acts, {}).rows[0]).toMatchObject({ newcomers: 1, censored: true });
    expect(newcomers(acts, { firstSeen: new Map() }).rows[0]?.censored).toBe(false);
    expect(newcomers([])).toEqual({
      rows: [],
      asOf: null,
      coverage: null,
      reason: "no-people",
    });
  });

  test("and newcomers are everybody, each once", () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const { rows } = newcomers(acts, { unit: "day" });
        const everybody = actorsOf(ofPeople(acts)).length;
        expect(rows.reduce((sum, row) => sum + row.newcomers, 0)).toBe(everybody);
        for (const row of rows) expect(row.repeat + row.driveBy).toBe(row.newcomers);
      }),
    );
  });
});

describe("time to a level", () => {
  test("waits for those who are still on their way", () => {
    const acts = [
      act("ann", 0, "read"),
      act("ann", 2, "like"),
      act("bob", 0, "read"),
      act("cid", 0, "image"),
      act("dan", 6, "read"),
      act(undefined, 7, "read"),
    ];
    const result = timeToLevel(acts, fourLevels, { level: "curation" });
    expect(result).toMatchObject({ people: 4, reached: 2, coverage: 5 / 6 });
    expect(result.rows.map(({ time, events, censored }) => [time / DAY, events, censored])).toEqual(
      [
        [0, 1, 0],
        [1, 0, 1],
        [2, 1, 0],
        [7, 0, 1],
      ],
    );
    expect(result.median).toMatchObject({ value: 2 * DAY, unit: "duration" });
    expect(timeToLevel(acts, fourLevels, { level: "creation" }).median).toMatchObject({
      value: null,
      reason: "immature",
    });
    const dated = {
      level: "curation",
      firstSeen: new Map([["ann", START - DAY]]),
      asOf: "2026-03-31",
    } as const;
    expect(timeToLevel(acts, fourLevels, dated).median.value).toBe(3 * DAY);
    const cohort = timeToLevel(acts, fourLevels, {
      level: "curation",
      from: "2026-03-08",
      confidence: 0.9,
    });
    expect(cohort).toMatchObject({ people: 1, reached: 0 });
  });

  test("equals the first act at the level, person by person", () => {
    fc.assert(
      fc.property(
        anyActs,
        fc.constantFrom(...fourLevels.levels.map(({ id }) => id)),
        (acts, level) => {
          const order = fourLevels.levels.map(({ id }) => id);
          const people = ofPeople(acts);
          const result = timeToLevel(acts, fourLevels, { level });
          const ends = people.at(-1)?.at ?? 0;
          const waits = actorsOf(people).map((actor) => {
            const own = people.filter((one) => one.actor === actor);
            const hit = own.find(
              (one) =>
                order.indexOf(classify(one, fourLevels) ?? "consumption") >= order.indexOf(level) &&
                classify(one, fourLevels) !== null,
            );
            return { time: (hit?.at ?? ends) - (own[0]?.at ?? 0), reached: hit !== undefined };
          });
          expect(result.people).toBe(waits.length);
          expect(result.reached).toBe(waits.filter(({ reached }) => reached).length);
          for (const { time, atRisk, events } of result.rows) {
            expect(atRisk).toBe(waits.filter((one) => one.time >= time).length);
            expect(events).toBe(waits.filter((one) => one.time === time && one.reached).length);
          }
          expect(honest(result)).toBe(true);
        },
      ),
    );
  });

  test("needs people and a level that exists", () => {
    expect(timeToLevel([], fourLevels, { level: "curation" })).toMatchObject({
      reason: "no-people",
      median: { value: null, reason: "no-people" },
    });
    // @ts-expect-error a level of another taxonomy
    expect(() => timeToLevel([], fourLevels, { level: "curating" })).toThrow(
      /unknown-level.*"curation"/,
    );
  });
});

describe("from offline to online", () => {
  test("counts people met offline first, whose time is over", () => {
    const acts = [
      act("ann", 0, "attend", { channel: fair }),
      act("ann", 5, "read"),
      act("bob", 0, "attend", { channel: fair }),
      act("cid", 0, "read"),
      act("cid", 1, "attend", { channel: fair }),
      act("dan", 60, "attend", { channel: fair }),
      act("eve", 0, "attend", { channel: fair }),
      act("eve", 40, "read", { channel: owned }),
      act(undefined, 0, "attend", { channel: fair }),
    ];
    const result = offlineToOnline(acts, { within: "30d" });
    expect(result).toMatchObject({
      met: 3,
      online: 1,
      pending: 1,
      rate: { value: 1 / 3 },
      delay: { value: 5 * DAY },
    });
    expect(offlineToOnline(acts, { from: "2026-04-01", within: "30d" }).rate).toMatchObject({
      value: null,
      reason: "immature",
    });
    expect(offlineToOnline([act("a", 0, "read")]).rate).toMatchObject({
      value: null,
      reason: "zero-denominator",
    });
    expect(offlineToOnline([]).delay).toMatchObject({ value: null, reason: "no-people" });
  });
});

test("nobody who comes back depends on the order of rows or on copies", () => {
  fc.assert(
    fc.property(shuffledActs, ([acts, mixed]) => {
      const answers = (rows: typeof acts) => [
        lifecycleByPeriod(rows, { unit: "day" }),
        retention(rows, { period: "2d", cohort: "day" }),
        activePeople(rows, { window: "3d" }),
        activeDaysDistribution(rows),
        newcomers(rows, { unit: "day" }),
        participation(rows, { population: "contributors" }),
        timeToLevel(rows, fourLevels, { level: "curation" }),
        offlineToOnline(rows),
      ];
      expect(answers(mixed)).toEqual(answers(acts));
    }),
  );
});
