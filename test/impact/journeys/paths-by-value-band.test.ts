import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { money } from "../../../src/goals/index.ts";
import { pathsByValueBand } from "../../../src/impact/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { anyRows, cents, path, paths, sum } from "../fixtures.ts";

const steps = (rows: readonly { readonly path: readonly string[] }[]) =>
  rows.map((row) => row.path.join(" > "));

describe("value bands", () => {
  test("begin at their lower limit and hold what is worth less than the next", () => {
    const rows = cents(
      path("small", 1, 0, 999),
      path("edge", 1, 0, 1000),
      path("large", 1, 0, 5000),
      path("lost", 0, 3),
      path("unpriced", 1, 0),
      path("", 1, 0, 70),
    );
    const bands = pathsByValueBand(rows, [money(10, "EUR"), money(50, "EUR")]);
    expect(bands.map((one) => [one.band, steps(one.paths.rows)])).toEqual([
      [{ from: null, below: money(10, "EUR") }, ["small"]],
      [{ from: money(10, "EUR"), below: money(50, "EUR") }, ["edge"]],
      [{ from: money(50, "EUR"), below: null }, ["large"]],
      [null, ["lost", "unpriced"]],
    ]);
    expect(bands.map((one) => one.paths.unattributed)).toEqual([0, 0, 0, 1]);
    expect(bands[0]?.paths).toMatchObject({ by: "platform", currency: "EUR" });
  });

  test("go by the mean conversion of journeys that were aggregated, without those that led nowhere", () => {
    const [low, high, rest] = pathsByValueBand(paths(path("a", 2, 3, 300, [5])), [200]);
    expect(low?.paths.rows).toEqual([path("a", 2, 0, 300, [5])]);
    expect(high?.paths.rows).toEqual([]);
    expect(rest?.paths.rows).toEqual([path("a", 0, 3)]);
  });

  test("together are all journeys", () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 }),
        (rows, limits) => {
          const whole = paths(...rows);
          const bands = pathsByValueBand(
            whole,
            limits.sort((a, b) => a - b),
          );
          for (const field of ["conversions", "nulls"] as const) {
            expect(sum(bands.flatMap((one) => one.paths.rows.map((row) => row[field])))).toBe(
              sum(whole.rows.map((row) => row[field])),
            );
          }
          expect(sum(bands.map((one) => one.paths.unattributed))).toBe(whole.unattributed);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("begin at money where values are money: 10 could be euros or cents", () => {
    const euros = cents(path("a", 1, 0, 1000));
    expect(refusal(() => pathsByValueBand(euros, [10])).code).toBe("invalid-option");
    expect(refusal(() => pathsByValueBand(euros, [money(10, "CHF")])).code).toBe("mixed-currency");
    const plain = paths(path("a", 1, 0, 10));
    expect(refusal(() => pathsByValueBand(plain, [money(10, "EUR")])).code).toBe("invalid-option");
    expect(pathsByValueBand(paths(path("a")), [money(10, "EUR")])).toHaveLength(3);
  });

  test.each([[[]], [[5, 5]], [[5, 1]], [[Number.NaN]]])("refuse the limits %j", (limits) => {
    expect(refusal(() => pathsByValueBand(paths(), limits)).code).toBe("invalid-option");
  });
});
