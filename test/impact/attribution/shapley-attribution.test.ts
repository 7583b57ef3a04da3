import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Path, pathsOf, shapleyAttribution } from "../../../src/impact/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { anyRows, credits, path, paths, sum } from "../fixtures.ts";

const platform = { by: "platform" } as const;
type Worth = "conversions" | "rate";

/** What a set of keys is worth, by the definition. */
function worthOf(rows: readonly Path[], keys: ReadonlySet<string>, worth: Worth): number {
  const inside = rows.filter(
    ({ path: touches }) => touches.length > 0 && touches.every((key) => keys.has(key)),
  );
  const conversions = sum(inside.map((row) => row.conversions));
  if (worth === "conversions") return conversions;
  const all = conversions + sum(inside.map((row) => row.nulls));
  return all === 0 ? 0 : conversions / all;
}

function orders(keys: readonly string[]): readonly (readonly string[])[] {
  if (keys.length === 0) return [[]];
  return keys.flatMap((key) =>
    orders(keys.filter((other) => other !== key)).map((rest) => [key, ...rest]),
  );
}

/** The Shapley value by its story: keys join in every order, each brings what the worth then grows by. */
function joining(rows: readonly Path[], worth: Worth): ReadonlyMap<string, number> {
  const keys = [...new Set(rows.flatMap(({ path: touches }) => touches))];
  const all = orders(keys);
  const values = new Map(keys.map((key) => [key, 0]));
  for (const order of all) {
    const joined = new Set<string>();
    let before = 0;
    for (const key of order) {
      const after = worthOf(rows, joined.add(key), worth);
      values.set(key, (values.get(key) ?? 0) + (after - before) / all.length);
      before = after;
    }
  }
  return values;
}

describe.each(["conversions", "rate"] as const)("a Shapley value of the %s", (worth) => {
  test("is what a key adds on average over every order of joining", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const expected = joining(rows, worth);
        const { worths } = shapleyAttribution(pathsOf(rows, platform), { worth });
        expect(worths).toHaveLength(expected.size);
        for (const { key, worth: value } of worths) {
          expect(value).toBeCloseTo(expected.get(key) ?? Number.NaN, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("gives nothing to who adds nothing, and the same to who adds the same", () => {
    const rows = paths(path("a", 3, 1), path("b", 3, 1), path("a > b", 2, 2), path("c > a", 0, 0));
    const values = new Map(
      shapleyAttribution(rows, { worth }).worths.map((one) => [one.key, one.worth]),
    );
    expect(values.get("c")).toBeCloseTo(0, 12);
    expect(values.get("a")).toBeCloseTo(values.get("b") ?? Number.NaN, 12);
  });
});

describe("Shapley credits", () => {
  test("have the golden figures", () => {
    const rows = paths(path("A > B"), path("A", 0, 1), path("B", 1, 1), path("A > B > C"));
    const { A, B, C } = credits(shapleyAttribution(rows));
    expect([A, B, C].map((value) => Number(value?.toFixed(6)))).toEqual([
      0.833333, 1.833333, 0.333333,
    ]);
  });

  test("are those of the conversions unless the rate is asked for", () => {
    const rows = paths(path("a", 1, 9), path("a > b", 2, 0));
    expect(shapleyAttribution(rows)).toMatchObject({
      model: "shapley-conversions",
      worth: "conversions",
    });
    expect(shapleyAttribution(rows, { worth: "rate" })).toMatchObject({ model: "shapley-rate" });
  });

  test("are negative for a key that lowers the rate, and still all conversions together", () => {
    const rows = paths(path("a", 9, 1), path("a > b", 0, 20));
    const { a = 0, b = 0 } = credits(shapleyAttribution(rows, { worth: "rate" }));
    expect(b).toBeLessThan(0);
    expect(a + b).toBeCloseTo(9, 12);
  });

  test("of conversions add up over any parts of the journeys", () => {
    fc.assert(
      fc.property(anyRows, anyRows, (one, other) => {
        const parts = [one, other].map((rows) =>
          credits(shapleyAttribution(pathsOf(rows, platform))),
        );
        const whole = shapleyAttribution(pathsOf([...one, ...other], platform)).credits;
        for (const { key, conversions } of whole) {
          const expected = sum(
            parts.map((part) => (Object.hasOwn(part, key) ? (part[key] ?? 0) : 0)),
          );
          expect(conversions).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("of a rate are exact to twelve keys, and refused beyond", () => {
    const many = (keys: number) =>
      paths(path(Array.from({ length: keys }, (_, index) => `k${index}`).join(" > "), 12, 1));
    const twelve = shapleyAttribution(many(12), { worth: "rate" });
    for (const { conversions } of twelve.credits) expect(conversions).toBeCloseTo(1, 9);
    expect(refusal(() => shapleyAttribution(many(13), { worth: "rate" })).message).toBe(
      "paliers too-many-channels: the Shapley value of a rate is exact to 12 keys, these journeys have 13",
    );
    expect(shapleyAttribution(many(13)).credits).toHaveLength(13);
  });

  test("refuse another worth", () => {
    // @ts-expect-error a worth that does not exist
    expect(refusal(() => shapleyAttribution(paths(), { worth: "rates" })).message).toContain(
      'did you mean "rate"?',
    );
  });
});
