import { describe, expect, test } from "vitest";
import { type Conversion, defineGoal, money, track } from "../../../src/goals/index.ts";
import { instant, refusal } from "../fixtures.ts";

const cv = defineGoal({
  id: "cv",
  counts: "conversions",
  target: 90,
  from: "2026-01-01",
  by: "2026-03-31",
});
const sent = (id: string, at: string, more: Partial<Conversion<"cv">> = {}): Conversion<"cv"> => ({
  id,
  at: instant(at),
  goal: "cv",
  ...more,
});
/** So many conversions, from the first of January on, one an hour. */
const many = (count: number): readonly Conversion<"cv">[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    at: instant("2026-01-01T00:00:00Z") + index * 3_600_000,
    goal: "cv",
  }));

describe("a goal of conversions", () => {
  test("counts a conversion once, inside the days only", () => {
    const records = [
      sent("a", "2026-01-01T00:00:00Z"),
      sent("a", "2026-01-01T00:00:00Z"),
      sent("b", "2026-03-31T23:59:59.999Z"),
      sent("c", "2025-12-31T23:59:59.999Z"),
      sent("d", "2026-04-01T00:00:00Z"),
    ];
    const { value, excluded } = track(records, cv, { asOf: "2026-06-30" });
    expect({ value, excluded }).toEqual({ value: 2, excluded: 3 });
  });

  test("says where it stands, plainly", () => {
    expect(track(many(45), cv, { asOf: "2026-02-14" })).toEqual({
      measures: "goal",
      goal: cv,
      value: 45,
      expected: 45,
      progress: 0.5,
      pace: 1,
      requiredPerDay: 1,
      // 45 conversions within two days are one burst, whatever their number.
      projection: null,
      status: "on-track",
      daysLeft: 45,
      excluded: 0,
      unmatchedUndoes: 0,
      reason: "too-bursty",
      asOf: instant("2026-02-15T00:00:00Z"),
    });
  });

  test("stands at zero without any record", () => {
    const result = track([], cv, { asOf: "2026-02-14" });
    expect(result).toMatchObject({ value: 0, progress: 0, pace: 0, requiredPerDay: 2 });
    expect(result).toMatchObject({ status: "behind", projection: null, reason: "too-few" });
  });

  test("reads its days in the calendar of the business", () => {
    const midnight = [sent("a", "2025-12-31T23:30:00Z")];
    const calendar = { timeZone: "Europe/Paris" };
    expect(track(midnight, cv, { asOf: "2026-01-31" }).value).toBe(0);
    expect(track(midnight, cv, { asOf: "2026-01-31", calendar }).value).toBe(1);
  });

  test("ignores what came after the day asked for", () => {
    const records = [sent("a", "2026-02-14T23:59:59Z"), sent("b", "2026-02-15T00:00:00Z")];
    expect(track(records, cv, { asOf: "2026-02-14" })).toMatchObject({ value: 1, excluded: 1 });
  });

  test("ignores what came at the instant asked for and after it", () => {
    const records = [sent("a", "2026-02-14T11:59:59Z"), sent("b", "2026-02-14T12:00:00Z")];
    expect(track(records, cv, { asOf: instant("2026-02-14") })).toMatchObject({
      value: 1,
      excluded: 1,
    });
  });

  test("does not take the conversions of another goal", () => {
    // @ts-expect-error conversions of another goal
    const sale: Conversion<"cv"> = { id: "1", at: instant("2026-01-15"), goal: "sale" };
    expect(track([sale], cv, { asOf: "2026-01-15" })).toMatchObject({ value: 0, excluded: 1 });
  });

  test("takes any rows: a set, a generator", () => {
    function* rows(): Generator<Conversion<"cv">> {
      yield* many(3);
    }
    expect(track(new Set(many(3)), cv, { asOf: "2026-02-14" }).value).toBe(3);
    expect(track(rows(), cv, { asOf: "2026-02-14" }).value).toBe(3);
  });

  test("leaves out what is no record, and counts it as left out", () => {
    const rows: unknown[] = [
      null,
      undefined,
      "a",
      7,
      {},
      { id: "a" },
      { id: 1, at: instant("2026-01-15"), goal: "cv" },
      { id: "b", at: "2026-01-15", goal: "cv" },
      { id: "c", at: Number.NaN, goal: "cv" },
      { id: "d", at: 1e300, goal: "cv" },
      sent("e", "2026-01-15"),
    ];
    const result: unknown = Reflect.apply(track, undefined, [rows, cv, { asOf: "2026-12-31" }]);
    expect(result).toMatchObject({ value: 1, excluded: 10 });
  });

  test("may be one that goes down", () => {
    const returns = defineGoal({ ...cv, id: "cv", target: -10 });
    expect(track([], returns, { asOf: "2026-02-14" })).toMatchObject({
      value: 0,
      progress: 0,
      pace: 0,
      expected: -5,
    });
  });
});

describe("a later record with the same id", () => {
  const sales = defineGoal({ ...cv, counts: "value", currency: "EUR", target: 1000 });
  const sold = (id: string, at: string, euros: number): Conversion<"cv"> =>
    sent(id, at, { value: money(euros, "EUR") });

  test("replaces the value, in any order of the records", () => {
    const records = [sold("a", "2026-01-05", 100), sold("a", "2026-02-01", 80)];
    const asOf = "2026-02-28";
    expect(track(records, sales, { asOf })).toMatchObject({ value: 80, excluded: 1 });
    expect(track(records.toReversed(), sales, { asOf }).value).toBe(80);
  });

  test("is not known before it came", () => {
    const records = [sold("a", "2026-01-05", 100), sold("a", "2026-02-01", 80)];
    expect(track(records, sales, { asOf: "2026-01-31" })).toMatchObject({
      value: 100,
      excluded: 1,
    });
  });

  test("counts in the days of the first one: a refund in April lessens the sales of March", () => {
    const records = [sold("a", "2026-03-30", 100), sold("a", "2026-04-09", 0)];
    expect(track(records, sales, { asOf: "2026-03-31" }).value).toBe(100);
    expect(track(records, sales, { asOf: "2026-04-30" }).value).toBe(0);
    const early = [sold("b", "2025-12-30", 100), sold("b", "2026-01-09", 60)];
    expect(track(early, sales, { asOf: "2026-03-31" })).toMatchObject({ value: 0, excluded: 2 });
  });

  test("of the same instant is told apart by what it says, not by where it stands", () => {
    const records = [sold("a", "2026-01-05", 70), sold("a", "2026-01-05", 30)];
    const asOf = "2026-01-31";
    expect(track(records, sales, { asOf }).value).toBe(30);
    expect(track(records.toReversed(), sales, { asOf }).value).toBe(30);
  });
});

describe("a counting policy", () => {
  const records = [
    sent("1", "2026-01-05T09:00:00Z", { actor: "ann" }),
    sent("2", "2026-01-05T22:30:00Z", { actor: "ann" }),
    sent("3", "2026-01-06T23:30:00Z", { actor: "ann" }),
    sent("4", "2026-01-19T09:00:00Z", { actor: "ann" }),
    sent("5", "2026-02-02T09:00:00Z", { actor: "ann" }),
    sent("6", "2026-02-02T09:00:00Z", { actor: "bob" }),
    sent("7", "2026-02-02T09:00:00Z"),
  ];
  const asOf = "2026-03-31";

  test.each([
    ["every", 7],
    ["once-per-actor", 2],
    [{ oncePer: "day" }, 5],
    [{ oncePer: "week" }, 4],
    [{ oncePer: "month" }, 3],
  ] as const)("%j", (policy, value) => {
    const goal = defineGoal({ ...cv, policy });
    expect(track(records, goal, { asOf })).toMatchObject({ value, excluded: 7 - value });
  });

  test("is every, unless the goal says otherwise", () => {
    expect(track(records, cv, { asOf }).value).toBe(7);
  });

  test("takes the first conversion of a person, whose value it is", () => {
    const goal = defineGoal({
      ...cv,
      counts: "value",
      currency: "EUR",
      policy: "once-per-actor",
    });
    const sales = [
      sent("2", "2026-01-06", { actor: "ann", value: money(5, "EUR") }),
      sent("1", "2026-01-05", { actor: "ann", value: money(3, "EUR") }),
    ];
    expect(track(sales, goal, { asOf }).value).toBe(3);
  });

  test("has the days and weeks of the calendar", () => {
    const late = [
      sent("1", "2026-01-11T22:30:00Z", { actor: "ann" }),
      sent("2", "2026-01-11T23:30:00Z", { actor: "ann" }),
    ];
    const goal = defineGoal({ ...cv, policy: { oncePer: "week" } });
    expect(track(late, goal, { asOf }).value).toBe(1);
    expect(track(late, goal, { asOf, calendar: { timeZone: "Europe/Paris" } }).value).toBe(2);
  });
});

describe("a goal of value", () => {
  const sales = defineGoal({ ...cv, counts: "value", currency: "EUR", target: 1000 });
  const asOf = "2026-02-14";

  test("is in major units of its currency, and exact", () => {
    const records = Array.from({ length: 10 }, (_, index) =>
      sent(`s${index}`, "2026-01-05", { value: money("0.1", "EUR") }),
    );
    expect(track(records, sales, { asOf })).toMatchObject({ value: 1, progress: 0.001 });
  });

  test("leaves out conversions without a value", () => {
    const records = [sent("a", "2026-01-05"), sent("b", "2026-01-05", { value: money(5, "EUR") })];
    expect(track(records, sales, { asOf })).toMatchObject({ value: 5, excluded: 1 });
  });

  test.each([
    { minor: 0.5, currency: "EUR" },
    { minor: Number.NaN, currency: "EUR" },
    { minor: 100, currency: "euro" },
  ])("leaves out %o, which is no money", (value) => {
    const records = [sent("a", "2026-01-05", { value })];
    expect(track(records, sales, { asOf })).toMatchObject({ value: 0, excluded: 1 });
  });

  const mixed = [
    sent("a", "2026-01-05", { value: money(10, "EUR") }),
    sent("b", "2026-01-06", { value: money(10, "CHF") }),
  ];

  test("does not add two currencies", () => {
    expect(track(mixed, sales, { asOf })).toMatchObject({
      value: null,
      progress: null,
      pace: null,
      requiredPerDay: null,
      projection: null,
      status: "no-data",
      reason: "mixed-currency",
      excluded: 2,
    });
    expect(track(mixed.slice(1), sales, { asOf }).reason).toBe("mixed-currency");
  });

  test("converts by the rate of the day, when there is one", () => {
    const seen: unknown[] = [];
    const rate = (...args: readonly unknown[]): number => {
      seen.push(args);
      return 0.935;
    };
    expect(track(mixed, sales, { asOf, rate })).toMatchObject({ value: 19.35, excluded: 0 });
    expect(seen).toEqual([["CHF", "EUR", instant("2026-01-06")]]);
  });

  test("converts between currencies of other decimals", () => {
    const yen = [sent("a", "2026-01-05", { value: money(1000, "JPY") })];
    expect(track(yen, sales, { asOf, rate: () => 0.0061 }).value).toBe(6.1);
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a rate of %d", (worth) => {
    const act = () => track(mixed, sales, { asOf, rate: () => worth });
    expect(refusal(act).code).toBe("invalid-rate");
  });

  test("does not round a last cent up to its target", () => {
    const goal = { ...sales, target: 1e9 };
    const records = [sent("a", "2026-01-05", { value: money("999999999.99", "EUR") })];
    const { progress, status } = track(records, goal, { asOf: "2026-03-31" });
    expect(progress).toBeLessThan(1);
    expect(status).toBe("missed");
  });
});

describe("a goal of a survey", () => {
  const awareness = defineGoal({
    id: "awareness",
    counts: "points",
    baseline: 31,
    target: 5,
    from: "2026-01-01",
    by: "2026-06-30",
  });
  const found = (at: string, value: number) => ({
    goal: "awareness" as const,
    at: instant(at),
    value,
  });
  const asOf = "2026-03-16";

  test("measures from its baseline, by the last survey", () => {
    const surveys = [found("2026-03-01", 32.8), found("2026-02-01", 36)];
    const { value, progress, excluded } = track(surveys, awareness, { asOf });
    expect({ value, excluded }).toEqual({ value: 32.8, excluded: 0 });
    expect(progress).toBeCloseTo(0.36, 12);
  });

  test("has no data without a survey, and no invented zero", () => {
    const before = [found("2025-12-01", 31)];
    for (const surveys of [[], before]) {
      expect(track(surveys, awareness, { asOf })).toMatchObject({
        value: null,
        progress: null,
        pace: null,
        requiredPerDay: null,
        projection: null,
        status: "no-data",
        reason: "no-records",
        excluded: surveys.length,
      });
    }
    expect(track([], awareness, { asOf: "2026-12-31" }).status).toBe("no-data");
  });

  test("may go down", () => {
    const complaints = defineGoal({ ...awareness, baseline: 12, target: -4 });
    const result = track([found("2026-03-01", 10)], complaints, { asOf: "2026-03-31" });
    expect(result).toMatchObject({ value: 10, progress: 0.5, status: "on-track" });
    expect(result.requiredPerDay).toBeCloseTo(-2 / 91, 12);
    expect(track([found("2026-03-01", 7)], complaints, { asOf }).status).toBe("reached");
  });

  test("in percent is relative to the baseline", () => {
    const satisfaction = defineGoal({ ...awareness, counts: "percent", baseline: 6.5, target: 10 });
    const { progress, expected } = track([found("2026-03-01", 6.825)], satisfaction, {
      asOf: "2026-12-31",
    });
    expect(progress).toBeCloseTo(0.5, 12);
    expect(expected).toBeCloseTo(7.15, 12);
  });

  test("is reached at its target, whatever binary numbers make of the difference", () => {
    const goal = defineGoal({ ...awareness, baseline: 30.8 });
    expect(35.8 - 30.8).toBeLessThan(5);
    expect(track([found("2026-03-01", 35.8)], goal, { asOf })).toMatchObject({
      progress: 1,
      status: "reached",
      requiredPerDay: 0,
    });
  });

  test("keeps one of two surveys of an instant, in any order", () => {
    const surveys = [found("2026-03-01", 33), found("2026-03-01", 34), found("2026-03-01", 33)];
    for (const rows of [surveys, surveys.toReversed()]) {
      expect(track(rows, awareness, { asOf })).toMatchObject({ value: 33, excluded: 2 });
    }
  });

  test("takes measurements, not conversions", () => {
    // @ts-expect-error a conversion measures no level
    const result = track([{ id: "1", at: instant("2026-03-01"), goal: "awareness" }], awareness, {
      asOf,
    });
    expect(result).toMatchObject({ value: null, excluded: 1 });
  });

  test("leaves out levels that are no numbers, and surveys of other goals", () => {
    const surveys = [
      found("2026-03-01", Number.NaN),
      found("2026-03-02", Number.POSITIVE_INFINITY),
      { ...found("2026-03-03", 33), at: Number.NaN },
    ];
    // @ts-expect-error another goal's survey
    const other: typeof surveys = [{ ...found("2026-03-01", 33), goal: "trust" }];
    expect(track([...surveys, ...other], awareness, { asOf })).toMatchObject({
      value: null,
      excluded: 4,
    });
  });
});

describe("the status", () => {
  const of = (count: number, asOf: "2026-02-14" | "2026-03-31", tolerance = 0.1) =>
    track(many(count), cv, { asOf, tolerance }).status;

  test("is behind below 0.9 of schedule, and ahead from 1.1", () => {
    const goal = defineGoal({ ...cv, target: 200 });
    const at = (count: number) => track(many(count), goal, { asOf: "2026-02-14" }).status;
    expect([89, 90, 100, 109, 110].map(at)).toEqual([
      "behind",
      "on-track",
      "on-track",
      "on-track",
      "ahead",
    ]);
  });

  test("is not behind by the rounding of a division", () => {
    const goal = defineGoal({ ...cv, target: 1000 });
    // 30 of 90 days: 0.3 / (1/3) is 0.9 but for the last digit.
    expect(track(many(300), goal, { asOf: "2026-01-30" }).status).toBe("on-track");
    expect(track(many(299), goal, { asOf: "2026-01-30" }).status).toBe("behind");
  });

  test("has the tolerance that is asked for", () => {
    expect(of(44, "2026-02-14", 0)).toBe("behind");
    expect(of(45, "2026-02-14", 0)).toBe("ahead");
    expect(of(24, "2026-02-14", 0.5)).toBe("on-track");
  });

  test.each([-0.1, 1, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses a tolerance of %d",
    (tolerance) => {
      expect(refusal(() => of(1, "2026-02-14", tolerance)).code).toBe("invalid-option");
    },
  );

  test("is reached as soon as the target is, before the deadline too", () => {
    expect(of(90, "2026-02-14")).toBe("reached");
    expect(of(90, "2026-03-31")).toBe("reached");
    expect(track(many(95), cv, { asOf: "2026-02-14" }).requiredPerDay).toBe(0);
  });

  test("is missed once the days are over", () => {
    const result = track(many(89), cv, { asOf: "2026-03-31" });
    expect(result).toMatchObject({ status: "missed", daysLeft: 0, requiredPerDay: null });
    expect(result.projection).toEqual({ value: 89, lower: 89, upper: 89, confidence: 1 });
    expect(result.reason).toBeUndefined();
  });

  test("is not started before the first day", () => {
    for (const asOf of ["2025-12-31", instant("2026-01-01T00:00:00Z")] as const) {
      expect(track([], cv, { asOf })).toMatchObject({
        value: 0,
        expected: 0,
        progress: 0,
        pace: null,
        requiredPerDay: 1,
        projection: null,
        status: "not-started",
        reason: "no-records",
        daysLeft: 90,
      });
    }
    expect(track([], cv, { asOf: "2026-01-01" }).status).toBe("behind");
  });
});

describe("the days left", () => {
  test("are civil days, the running one included", () => {
    const at = (asOf: number) => track([], cv, { asOf }).daysLeft;
    expect(at(instant("2026-03-31T00:00:00Z"))).toBe(1);
    expect(at(instant("2026-03-31T23:59:59Z"))).toBe(1);
    expect(at(instant("2026-03-30T23:59:59Z"))).toBe(2);
    expect(at(instant("2026-04-01T00:00:00Z"))).toBe(0);
    expect(at(instant("2027-04-01T00:00:00Z"))).toBe(0);
  });

  test("are worth the same each, also the one of 23 hours", () => {
    const calendar = { timeZone: "Europe/Paris" };
    const week = defineGoal({ ...cv, from: "2026-03-23", by: "2026-03-29", target: 7 });
    expect(track([], week, { asOf: "2026-03-28", calendar }).expected).toBe(6);
    expect(track([], week, { asOf: "2026-03-29", calendar }).expected).toBe(7);
    // 29 March begins at 23:00 UTC and lasts 23 hours: half of it is over after 11.5 hours.
    const asOf = instant("2026-03-28T23:00:00Z") + 11.5 * 3_600_000;
    expect(track([], week, { asOf, calendar }).expected).toBe(6.5);
  });

  test("skip the day that never was", () => {
    // Samoa went from 29 to 31 December 2011.
    const calendar = { timeZone: "Pacific/Apia" };
    const goal = defineGoal({ ...cv, from: "2011-12-28", by: "2012-01-01", target: 5 });
    expect(track([], goal, { asOf: "2011-12-30", calendar }).expected).toBe(3);
    expect(track([], goal, { asOf: "2011-12-31", calendar }).daysLeft).toBe(1);
  });
});

describe("what track refuses", () => {
  test.each(["2026-02-30", "16/03/2026", "", Number.NaN, Number.POSITIVE_INFINITY])(
    "the day %s",
    (asOf) => {
      const act = (): unknown => Reflect.apply(track, undefined, [[], cv, { asOf }]);
      expect(refusal(act).code).toBe("invalid-day");
    },
  );

  test.each([{}, { asOf: undefined }, undefined])("no day at all, as in %j", (options) => {
    const { code, message } = refusal(() => Reflect.apply(track, undefined, [[], cv, options]));
    expect(code).toBe("missing-option");
    expect(message).toBe('paliers missing-option: the option "asOf" is needed');
  });

  test("a time zone that does not exist", () => {
    const act = () => track([], cv, { asOf: "2026-02-14", calendar: { timeZone: "Europe/Pari" } });
    expect(refusal(act).code).toBe("unknown-time-zone");
  });

  test("a goal that never was defined properly", () => {
    const act = () => track([], { ...cv, counts: "points" }, { asOf: "2026-02-14" });
    expect(refusal(act).code).toBe("goal-without-baseline");
  });

  test.each([null, undefined, 7, "rows", {}])("%j, which holds no records", (rows) => {
    const act = (): unknown => Reflect.apply(track, undefined, [rows, cv, { asOf: "2026-02-14" }]);
    expect(refusal(act).code).toBe("invalid-input");
    expect(refusal(act).message).toBe(
      "paliers invalid-input: expected rows in a list, a set or a generator",
    );
  });
});
