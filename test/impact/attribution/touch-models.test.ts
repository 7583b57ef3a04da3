import { describe, expect, test } from "vitest";
import {
  compareAttribution,
  firstTouch,
  lastTouch,
  linearTouch,
  markovAttribution,
  positionTouch,
  shapleyAttribution,
  timeDecayTouch,
} from "../../../src/impact/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { cents, credits, DAY, path, paths, values } from "../fixtures.ts";

describe("an attribution", () => {
  const rows = paths(path("video > shop", 3, 1, 30), path("shop", 1, 0, 5), path("", 2, 9, 7));

  test("names its model and what could not be credited", () => {
    expect(firstTouch(rows)).toEqual({
      measures: "impact",
      model: "first-touch",
      by: "platform",
      lookback: "unlimited",
      currency: null,
      credits: [
        { key: "video", conversions: 3, value: 30 },
        { key: "shop", conversions: 1, value: 5 },
      ],
      unattributed: 2,
      unattributedValue: 7,
    });
  });

  test("lists a key that was never credited, with zero", () => {
    expect(credits(firstTouch(paths(path("video > shop"))))).toEqual({ video: 1, shop: 0 });
  });

  test("has no value where none is known", () => {
    expect(values(lastTouch(paths(path("video"), path("", 1, 0, 5))))).toEqual({ video: null });
  });

  test("of nothing is empty", () => {
    expect(linearTouch(paths())).toMatchObject({ credits: [], unattributed: 0 });
  });

  test("of journeys that never converted is all zero", () => {
    expect(credits(linearTouch(paths(path("video > shop", 0, 4))))).toEqual({ video: 0, shop: 0 });
  });

  test("takes a channel called __proto__ for what it is", () => {
    const result = linearTouch(paths(path("__proto__ > constructor", 2, 0)));
    expect(result.credits.map(({ key, conversions }) => [key, conversions])).toEqual([
      ["__proto__", 1],
      ["constructor", 1],
    ]);
  });

  test("puts the most credited first, and equals by name", () => {
    expect(linearTouch(paths(path("c > b > a > c"))).credits.map(({ key }) => key)).toEqual([
      "c",
      "a",
      "b",
    ]);
  });

  test("shares cents out whole, the odd one going to the largest rest and then to the first name", () => {
    expect(values(linearTouch(cents(path("c > b > a", 1, 0, 100))))).toEqual({
      a: 34,
      b: 33,
      c: 33,
    });
  });
});

describe("first and last touch", () => {
  test("look at one end of the journey each", () => {
    const rows = paths(path("video > forum > shop", 6, 0));
    expect(credits(firstTouch(rows))).toEqual({ video: 6, forum: 0, shop: 0 });
    expect(credits(lastTouch(rows))).toEqual({ video: 0, forum: 0, shop: 6 });
  });
});

describe("linear touch", () => {
  test("counts every occurrence", () => {
    expect(credits(linearTouch(paths(path("a > a > b", 3, 0))))).toEqual({ a: 2, b: 1 });
  });
});

describe("position touch", () => {
  const shares = (steps: string, options?: { readonly first?: number; readonly last?: number }) =>
    positionTouch(paths(path(steps, 1, 0)), options)
      .credits.toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ conversions }) => conversions);

  test.each([
    ["one touch takes all", "1", {}, [1]],
    ["two touches share evenly", "1 > 2", {}, [0.5, 0.5]],
    ["six touches make a U", "1 > 2 > 3 > 4 > 5 > 6", {}, [0.4, 0.05, 0.05, 0.05, 0.05, 0.4]],
    ["two touches of a J", "1 > 2", { first: 0.2, last: 0.6 }, [0.25, 0.75]],
    ["two touches of a J turned round", "1 > 2", { first: 0.6, last: 0.2 }, [0.75, 0.25]],
    ["the ends may take all", "1 > 2 > 3", { first: 0.7, last: 0.3 }, [0.7, 0, 0.3]],
    ["one end may take nothing", "1 > 2", { first: 0, last: 0.5 }, [0, 1]],
  ])("%s", (_what, steps, options, expected) => {
    const found = shares(steps, options);
    expect(found).toHaveLength(expected.length);
    expected.forEach((share, index) => expect(found[index]).toBeCloseTo(share, 12));
  });

  test.each([
    { first: -0.1 },
    { last: 1.2 },
    { first: 0.7, last: 0.5 },
    { first: 0, last: 0 },
    { first: Number.NaN },
  ])("refuses %j, which is no share of one conversion", (options) => {
    expect(refusal(() => positionTouch(paths(path("a")), options)).code).toBe("invalid-option");
  });
});

describe("time decay", () => {
  const golden = (halfLife: "7d" | "22.5d") =>
    timeDecayTouch(
      cents(path("1 > 2 > 3 > 4 > 5", 1, 0, 12_000, [38 * DAY, 33 * DAY, 26 * DAY, 8 * DAY, 0])),
      { halfLife },
    );

  test("gives the published shares, conserved to the cent", () => {
    const seven = golden("7d");
    const byKey = credits(seven);
    expect(
      ["1", "2", "3", "4", "5"].map((key) => Math.round((byKey[key] ?? 0) * 12e6) / 1000),
    ).toEqual([175.195, 287.438, 574.875, 3417.045, 7545.447]);
    expect(values(seven)).toEqual({ 1: 175, 2: 287, 3: 575, 4: 3417, 5: 7546 });
    expect(values(golden("22.5d"))).toEqual({ 1: 1282, 2: 1496, 3: 1856, 4: 3231, 5: 4135 });
  });

  test("halves what is one half-life older, which is a week unless said", () => {
    const rows = paths(path("a > b", 3, 0, null, [7 * DAY, 0]));
    expect(credits(timeDecayTouch(rows))).toEqual({ a: 1, b: 2 });
  });

  test("does not lose a journey of centuries", () => {
    const rows = paths(path("a > b", 3, 0, null, [1_000_001 * DAY, 1_000_000 * DAY]));
    expect(credits(timeDecayTouch(rows, { halfLife: "1d" }))).toEqual({ a: 1, b: 2 });
  });

  test("is linear where all touches are equally old", () => {
    const rows = paths(path("a > a > b", 3, 0, null, [DAY, DAY, DAY]));
    expect(credits(timeDecayTouch(rows))).toEqual(credits(linearTouch(rows)));
  });

  test("needs ages of journeys that converted, and of those alone", () => {
    expect(refusal(() => timeDecayTouch(paths(path("a > b")))).message).toBe(
      "paliers missing-ages: the path a > b has no ages, which time decay needs",
    );
    expect(credits(timeDecayTouch(paths(path("a", 0, 3))))).toEqual({ a: 0 });
  });

  test.each([[[1]], [[1, -1]], [[1, Number.NaN]]])(
    "refuses the ages %j for two touches",
    (ages) => {
      const rows = paths(path("a > b", 1, 0, null, ages));
      expect(refusal(() => timeDecayTouch(rows)).code).toBe("invalid-ages");
    },
  );

  test("refuses a half-life of nothing", () => {
    expect(refusal(() => timeDecayTouch(paths(), { halfLife: "0d" })).code).toBe(
      "invalid-duration",
    );
  });
});

describe("journeys made by hand", () => {
  test("may hold one without a step, which credits nobody", () => {
    const odd = { ...paths(), rows: [path("", 1, 0, 5), path("a", 1, 1)] };
    for (const model of [
      firstTouch,
      lastTouch,
      linearTouch,
      positionTouch,
      markovAttribution,
      shapleyAttribution,
    ])
      expect(credits(model(odd))).toEqual({ a: 1 });
    expect(credits(timeDecayTouch({ ...paths(), rows: [path("", 1, 0)] }))).toEqual({});
  });
});

describe("several models", () => {
  test("stand side by side in the order asked for, options and all", () => {
    const rows = paths(path("a > b", 4, 0, null, [7 * DAY, 0]));
    const weekly = (of: typeof rows) => timeDecayTouch(of, { halfLife: "7d" });
    expect(
      compareAttribution(rows, [lastTouch, weekly]).map((one) => [one.model, credits(one)]),
    ).toEqual([
      ["last-touch", { a: 0, b: 4 }],
      ["time-decay", { a: 4 / 3, b: 8 / 3 }],
    ]);
  });
});
