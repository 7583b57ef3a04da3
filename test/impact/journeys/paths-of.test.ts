import { describe, expect, test } from "vitest";
import { money } from "../../../src/goals/index.ts";
import { linearTouch, pathsOf } from "../../../src/impact/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { path, paths } from "../fixtures.ts";

const platform = { by: "platform" } as const;

describe("journeys that were aggregated elsewhere", () => {
  test("add up where they took the same steps", () => {
    expect(paths(path("a > b", 1, 2, 3), path("b"), path("a > b", 4, 5)).rows).toEqual([
      path("a > b", 5, 7, 3),
      path("b"),
    ]);
  });

  test("stay apart where their ages differ", () => {
    const rows = [
      path("a", 1, 0, null, [1]),
      path("a", 1, 0, null, [2]),
      path("a", 1, 0, null, [1]),
    ];
    expect(paths(...rows).rows).toEqual([path("a", 2, 0, null, [1]), path("a", 1, 0, null, [2])]);
  });

  test("are not confused by names that hold the separator", () => {
    const rows = [
      { ...path(""), path: ["a > b"] },
      { ...path(""), path: ["a", "b"] },
    ];
    expect(pathsOf(rows, platform).rows).toHaveLength(2);
  });

  test("leave what had no touch unattributed", () => {
    expect(paths(path("", 2, 5, 10), path("", 1, 0), path("a"))).toEqual({
      by: "platform",
      lookback: "unlimited",
      rows: [path("a")],
      currency: null,
      unattributed: 3,
      unattributedValue: 10,
      excluded: { anonymous: 0, lateTouches: 0 },
    });
  });

  test("come from a generator too, and are not changed", () => {
    const row = Object.freeze(path("a > b"));
    function* rows() {
      yield row;
      yield row;
    }
    expect(pathsOf(rows(), platform).rows).toEqual([path("a > b", 2)]);
  });

  test("sum values without losing a digit, whatever the order", () => {
    const rows = [path("a", 1, 0, 1e16), path("a", 1, 0, 1), path("a", 1, 0, -1e16)];
    expect(linearTouch(paths(...rows)).credits[0]?.value).toBe(1);
    expect(linearTouch(paths(...rows.toReversed())).credits[0]?.value).toBe(1);
  });

  test.each([
    ["a negative number of conversions", path("a", -1)],
    ["no number of conversions", path("a", Number.NaN)],
    ["a negative number of nulls", path("a", 1, -1)],
    ["an endless value", path("a", 1, 0, Number.POSITIVE_INFINITY)],
  ])("are refused with %s, by the row's position", (_what, row) => {
    const { code, message } = refusal(() => paths(path("b"), row));
    expect(code).toBe("invalid-path");
    expect(message).toContain("path 2 (a)");
  });

  test("have money where they have a currency: 600 could be euros or cents", () => {
    const sale = [path("a", 1, 0, 600)];
    const { code, message } = refusal(() => pathsOf(sale, { ...platform, currency: "EUR" }));
    expect(code).toBe("invalid-path");
    expect(message).toContain("a value that is money in EUR or null");
    expect(pathsOf(sale, platform)).toMatchObject({ rows: [{ value: 600 }], currency: null });
    const euros = [{ ...path("a"), value: money(600, "EUR") }];
    expect(pathsOf(euros, platform)).toEqual(pathsOf(euros, { ...platform, currency: "EUR" }));
    expect(pathsOf(euros, platform)).toMatchObject({
      rows: [{ value: { minor: 60_000, currency: "EUR" } }],
      currency: "EUR",
    });
  });

  test("have whole minor units, of one currency", () => {
    const half = [{ ...path("a"), value: { minor: 0.5, currency: "EUR" } }];
    expect(refusal(() => pathsOf(half, platform)).code).toBe("invalid-path");
    expect(pathsOf([path("a", 1, 0, 0.5)], platform).rows[0]?.value).toBe(0.5);
    const euros = { ...path("a"), value: money(1, "EUR") };
    const francs = { ...path("b"), value: money(1, "CHF") };
    expect(refusal(() => pathsOf([euros, francs], platform)).code).toBe("mixed-currency");
    expect(refusal(() => pathsOf([francs], { ...platform, currency: "EUR" })).code).toBe(
      "mixed-currency",
    );
    expect(refusal(() => pathsOf([euros, path("b", 1, 0, 5)], platform)).code).toBe("invalid-path");
  });

  test("name a currency and a dimension that exist", () => {
    expect(refusal(() => pathsOf([], { ...platform, currency: "EUT" })).code).toBe(
      "unknown-currency",
    );
    // @ts-expect-error a dimension that does not exist
    expect(refusal(() => pathsOf([], { by: "platfrom" })).message).toBe(
      'paliers unknown-dimension: cannot follow journeys by "platfrom", did you mean "platform"?',
    );
  });

  test("are rows, not a text", () => {
    // @ts-expect-error a text is iterable, but holds letters
    expect(refusal(() => pathsOf("a > b", platform)).code).toBe("invalid-input");
  });
});
