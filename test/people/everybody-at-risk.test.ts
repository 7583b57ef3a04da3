import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  activePeople,
  climbsByCampaign,
  type Day,
  fourLevels,
  lifecycleByPeriod,
  newcomers,
  offlineToOnline,
  retention,
  stickiness,
  timeToLevel,
} from "../../src/index.ts";
import { act, actorsOf, anyActs, DAY, ofPeople, START } from "./acts.ts";

const NAMES = ["ann", "bob", "cid", "dan", "eve", "__proto__"];
const dates = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: -60, max: 60 })),
  { selector: ([name]) => name },
);
const firstSeenOf = (given: readonly (readonly [string, number])[]) =>
  new Map(given.map(([name, step]) => [name, START + step * (DAY / 3)]));
/** Who did something that is left out, and nothing else. */
const isLeftOut = (acts: Parameters<typeof ofPeople>[0], actor: string) =>
  !actorsOf(ofPeople(acts)).includes(actor) && actorsOf(acts).includes(actor);

describe("people given in firstSeen", () => {
  test("belong to the cohorts whether they acted or not, and newcomers and retention agree", () => {
    fc.assert(
      fc.property(anyActs, dates, (acts, given) => {
        const own = ofPeople(acts);
        // Acts taken back leave nobody out: only names that no such act bears are asked about.
        const roster = given.filter(([name]) => !isLeftOut(acts, name));
        const firstSeen = firstSeenOf(roster);
        const options = { firstSeen, asOf: "2026-03-31" } as const;
        const everybody = new Set([...actorsOf(own), ...firstSeen.keys()]);
        const { people, rows: cohorts } = retention(acts, { ...options, cohort: "day" });
        expect(people).toBe(everybody.size);
        const { rows } = newcomers(acts, { ...options, unit: "day" });
        const came = rows.filter((row) => row.newcomers > 0);
        expect(came.map((row) => [row.key, row.newcomers])).toEqual(
          cohorts.map((row) => [row.key, row.people]),
        );
        const isNamed = own.some(({ actor }) => actor !== undefined);
        if (own.length > 0 && !isNamed) return;
        expect(timeToLevel(acts, fourLevels, { level: "curation", ...options }).people).toBe(
          people,
        );
        const returns = [...everybody].filter((actor) => {
          const acted = own.filter((one) => one.actor === actor).map(({ at }) => at);
          const since = Math.min(acted[0] ?? Infinity, firstSeen.get(actor) ?? Infinity);
          return acted.length > (since < (acted[0] ?? -Infinity) ? 0 : 1);
        });
        expect(rows.reduce((sum, row) => sum + row.repeat, 0)).toBe(returns.length);
      }),
    );
  });

  test("are not counted where all they did is left out, or before they were seen", () => {
    const firstSeen = { ann: START, cam: START, bot: START, late: START + 20 * DAY };
    const acts = [
      act("ann", 1, "like"),
      act("cam", 1, "post", { actorKind: "brand" }),
      act("bot", 1, "like", { automated: true }),
    ];
    const asked = { firstSeen, asOf: "2026-03-15", periods: 0 } as const;
    expect(retention(acts, asked).people).toBe(1);
    const wait = { level: "curation", firstSeen, asOf: asked.asOf } as const;
    expect(timeToLevel(acts, fourLevels, wait).people).toBe(1);
    expect(newcomers(acts, { firstSeen, asOf: asked.asOf }).rows).toMatchObject([
      { newcomers: 1, repeat: 1 },
    ]);
    // Without a day asked for, who comes after the last act is there, and nothing of them was observed.
    expect(retention(acts, { firstSeen, periods: 0 })).toMatchObject({
      people: 2,
      rows: [{ key: "2026-W10" }, { key: "2026-W12", cells: [{ eligible: 0 }] }],
    });
  });

  test("get no rate of acts that name nobody", () => {
    const firstSeen = { ann: START };
    const acts = [act(undefined, 1, "like")];
    const asOf = "2026-04-30";
    expect(retention(acts, { firstSeen, asOf, periods: 0 })).toMatchObject({
      people: 1,
      all: [{ rate: { value: null, reason: "no-people" } }],
      reason: "no-people",
    });
    expect(newcomers(acts, { firstSeen, asOf })).toMatchObject({
      rows: [{ newcomers: 1, rate: { value: null, reason: "no-people" } }],
      reason: "no-people",
    });
    expect(timeToLevel(acts, fourLevels, { level: "curation", firstSeen, asOf })).toMatchObject({
      median: { value: null, reason: "no-people" },
      reason: "no-people",
    });
  });

  test("have dates that are instants", () => {
    for (const wrong of [Number.NaN, "2026-03-02" as unknown as number])
      expect(() => retention([], { firstSeen: { ann: wrong } })).toThrow(/invalid-instant: "ann"/);
    const unsaid = { firstSeen: { ann: undefined as unknown as number } };
    expect(retention([], unsaid)).toEqual(retention([]));
  });
});

describe("retention by calendar", () => {
  const UNITS = ["day", "week", "month", "quarter", "year"] as const;
  const numberOf = {
    day: (at: number) => Math.floor(at / DAY),
    week: (at: number) => Math.floor((at - START) / DAY / 7),
    month: (at: number) => new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth(),
    quarter: (at: number) => Math.floor(numberOf.month(at) / 3),
    year: (at: number) => new Date(at).getUTCFullYear(),
  };

  test("counts whole weeks, months, …, by everybody's own and the same for all of a cohort", () => {
    const sparse = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 500 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        sparse,
        fc.constantFrom(...UNITS),
        fc.constantFrom("n-day" as const, "unbounded" as const),
        (list, period, mode) => {
          const acts = list.map(([name, day]) => act(name, day, "like"));
          const options = { dayMode: "calendar", period, mode, periods: 3 } as const;
          const result = retention(acts, options);
          const end = Math.max(...acts.map(({ at }) => at)) + DAY;
          const number = numberOf[period];
          const lives = actorsOf(acts).map((actor) => {
            const ats = acts.filter((one) => one.actor === actor).map(({ at }) => at);
            const first = number(Math.min(...ats));
            // The end is the first instant not observed: the unit that holds it is not over.
            return { ages: ats.map((at) => number(at) - first), observed: number(end) - first };
          });
          expect(result.dayMode).toBe("calendar");
          result.all.forEach((cell, k) => {
            const eligible = lives.filter(({ observed }) => observed > k);
            const active = eligible.filter(({ ages }) =>
              ages.some((age) => (mode === "unbounded" ? age >= k : age === k)),
            );
            expect(cell).toMatchObject({
              period: k,
              fromDay: null,
              toDay: null,
              eligible: eligible.length,
              active: active.length,
            });
          });
        },
      ),
    );
  });

  test("takes the unit of the cohorts where none is named", () => {
    const acts = [act("ann", 5, "like"), act("ann", 35, "like")];
    const asOf = "2026-05-31";
    const byMonth = retention(acts, { dayMode: "calendar", cohort: "month", periods: 2, asOf });
    expect(byMonth.rows).toMatchObject([
      { key: "2026-03", cells: [{ active: 1 }, { active: 1 }, { active: 0 }] },
    ]);
    const weekly = {
      dayMode: "calendar",
      cohort: "month",
      period: "week",
      periods: 5,
      asOf,
    } as const;
    expect(retention(acts, weekly).all.map(({ active }) => active)).toEqual([1, 0, 0, 0, 0, 1]);
  });

  test("refuses days where a unit is meant, and the other way round", () => {
    expect(() => retention([], { dayMode: "calendar", period: "7d" })).toThrow(
      /invalid-option: option "period" is "7d", expected day, week/,
    );
    expect(() => retention([], { period: "week" })).toThrow(
      /invalid-option: option "period" is "week", which is for "dayMode" "calendar"/,
    );
    expect(() => retention([], { dayMode: "calendar", mode: [[0, 1]] })).toThrow(/invalid-option/);
  });
});

describe("an act dated in the future", () => {
  const acts = [
    act("ann", 0, "read"),
    act("ann", 3, "like"),
    act("bob", 1, "read"),
    act("cid", 2000, "read"),
  ];
  const asOf: Day = "2026-03-08";
  const until = START + 7 * DAY - 1;

  test("ends no observation where the day is said, and results say until when they looked", () => {
    expect(retention(acts, { asOf, periods: 1 })).toMatchObject({
      people: 2,
      asOf: until,
      all: [{ eligible: 1 }, { eligible: 0 }],
    });
    expect(retention(acts, { asOf: until })).toMatchObject({ asOf: until });
    expect(newcomers(acts, { asOf }).asOf).toBe(until);
    expect(offlineToOnline(acts, { asOf }).asOf).toBe(until);
    const { rows, asOf: last } = activePeople(acts, { window: "7d", asOf });
    expect([rows.length, last]).toEqual([7, until]);
    expect(activePeople(acts, { window: "7d" }).rows).toHaveLength(2001);
    expect(timeToLevel(acts, fourLevels, { level: "curation", asOf })).toMatchObject({
      people: 2,
      asOf: until,
    });
    const lives = lifecycleByPeriod(acts, { unit: "day", asOf });
    expect(lives).toMatchObject({ asOf: until, rows: { length: 7 } });
    expect(lifecycleByPeriod(acts, { unit: "day" })).toMatchObject({
      asOf: START + 2001 * DAY - 1,
      rows: { length: 2001 },
    });
    expect(lifecycleByPeriod(acts, { asOf: START + 2 * DAY }).rows).toMatchObject([
      { new: 2, partial: true },
    ]);
    // Left to the data, one act ends it years later: the field shows it.
    expect(retention(acts).asOf).toBe(START + 2001 * DAY - 1);
    expect(timeToLevel(acts, fourLevels, { level: "curation" }).asOf).toBe(START + 2000 * DAY);
  });
});

test("an act dated in the future prolongs no campaign", () => {
  const named = (day: number) => act("ann", day, "like", { campaign: "spring" });
  const acts = [act("ann", 0, "read"), named(8), act("ann", 10, "share")];
  const options = { window: "7d", asOf: "2026-03-31" } as const;
  const [right] = climbsByCampaign(acts, fourLevels, options);
  expect(right).toMatchObject({ end: START + 9 * DAY, asOf: Date.UTC(2026, 3) - 1 });
  expect(right?.exposed).not.toBeNull();
  expect(climbsByCampaign([...acts, named(2000)], fourLevels, options)).toEqual([right]);
});

describe("days that were not collected", () => {
  const acts = [0, 1, 2, 3, 4, 5, 6].flatMap((day) =>
    day === 3 ? [] : [act("ann", day, "read"), act("bob", day, "like")],
  );
  const window = "2d";

  test("are null, and windows that hold one are not whole", () => {
    const { rows } = activePeople(acts, { window, notCollected: ["2026-03-05"] });
    expect(rows.map(({ active }) => active)).toEqual([2, 2, 2, null, 2, 2, 2]);
    expect(rows.map(({ inWindow }) => inWindow)).toEqual([2, 2, 2, null, 2, 2, 2]);
    expect(rows.map(({ partial }) => partial)).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(activePeople(acts, { window }).rows[3]).toMatchObject({ active: 0, inWindow: 2 });
    // Four days can be used; on each of them everybody was there.
    expect(stickiness({ rows, coverage: 1 }).value).toBe(1);
  });

  test("spoil the first windows too where they lie before the days asked for", () => {
    const options = { window: "3d", from: "2026-03-06" } as const;
    const partial = (notCollected: readonly Day[]) =>
      activePeople(acts, { ...options, notCollected }).rows.map((row) => row.partial);
    expect(partial(["2026-03-05"])).toEqual([true, true, false]);
    expect(partial(["2026-03-03", "2030-01-01", "1990-01-01"])).toEqual([false, false, false]);
  });

  test("leave nothing to say where they are all there is", () => {
    const day = { window: "1d", from: "2026-03-02", to: "2026-03-02" } as const;
    const people = activePeople(acts, { ...day, notCollected: ["2026-03-02"] });
    expect(people).toMatchObject({ rows: [{ active: null, inWindow: null }], reason: "no-data" });
    expect(stickiness(people)).toMatchObject({ value: null, reason: "no-data" });
    expect(activePeople([], { window: "1d" }).asOf).toBeNull();
  });

  test("are days, in a list; one that the place left out takes no other along", () => {
    const ask = (notCollected: unknown) => () =>
      activePeople(acts, { window, notCollected: notCollected as readonly Day[] });
    expect(ask("2026-03-05")).toThrow(/invalid-input: expected a list of days/);
    expect(ask(["2026-02-30"])).toThrow(/invalid-day/);
    const apia = { timeZone: "Pacific/Apia" };
    const samoan = [act("ann", 0, "read", { at: Date.parse("2011-12-31T12:00+14:00") })];
    const { rows } = activePeople(samoan, {
      window: "1d",
      calendar: apia,
      notCollected: ["2011-12-30"],
    });
    expect(rows).toMatchObject([{ key: "2011-12-31", active: 1 }]);
  });
});
