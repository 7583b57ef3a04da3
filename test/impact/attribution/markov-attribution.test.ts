import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markovAttribution, type Path, pathsOf } from "../../../src/impact/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { anyRows, credits, path, paths, sum } from "../fixtures.ts";

const platform = { by: "platform" } as const;
const effects = (rows: readonly Path[], order = 1) =>
  new Map(
    markovAttribution(pathsOf(rows, platform), { order }).removalEffects.map(({ key, effect }) => [
      key,
      effect,
    ]),
  );

/**
 * The chance to convert without some keys, the slow and plain way: the chain is walked, a step at a
 * time, until next to nothing is still on its way.
 */
function walked(rows: readonly Path[], order: number, removed: string | null): number {
  const leaving = new Map<string, Map<string, number>>();
  const step = (from: string, to: string, weight: number) => {
    const steps = leaving.get(from) ?? new Map<string, number>();
    leaving.set(from, steps.set(to, (steps.get(to) ?? 0) + weight));
  };
  for (const { path: touches, conversions, nulls } of rows) {
    if (touches.length === 0) continue;
    let from = "start";
    for (let end = Math.min(order, touches.length); end <= touches.length; end += 1) {
      const to = JSON.stringify(touches.slice(Math.max(0, end - order), end));
      step(from, to, conversions + nulls);
      from = to;
    }
    step(from, "converted", conversions);
    step(from, "lost", nulls);
  }
  let here = new Map([["start", 1]]);
  let converted = 0;
  for (let round = 0; round < 3000 && here.size > 0; round += 1) {
    const next = new Map<string, number>();
    for (const [from, chance] of here) {
      const steps = leaving.get(from) ?? new Map<string, number>();
      const all = sum(steps.values());
      for (const [to, weight] of steps) {
        const moved = all === 0 ? 0 : (chance * weight) / all;
        if (to === "converted") converted += moved;
        else if (to !== "lost" && moved > 1e-18) {
          const isRemoved = removed !== null && (JSON.parse(to) as string[]).includes(removed);
          if (!isRemoved) next.set(to, (next.get(to) ?? 0) + moved);
        }
      }
    }
    here = next;
  }
  return converted;
}

describe("a chain", () => {
  const rows = paths(path("A > B"), path("A", 0, 1), path("B", 1, 1), path("A > B > C"));

  test("gives the golden figures", () => {
    const result = markovAttribution(rows);
    expect(result.conversionProbability.value).toBeCloseTo(0.6, 12);
    expect(result.removalEffects.map(({ key }) => key)).toEqual(["A", "B", "C"]);
    const [a, b, c] = result.removalEffects.map(({ effect }) => effect);
    expect([a, b]).toEqual([0.5, 1]);
    expect(c).toBeCloseTo(1 / 3, 12);
    const { A, B, C } = credits(result);
    expect(A).toBeCloseTo(0.818182, 6);
    expect(B).toBeCloseTo(1.636364, 6);
    expect(C).toBeCloseTo(0.545455, 6);
  });

  test("gives the golden figures without journeys that led nowhere", () => {
    const result = markovAttribution(
      pathsOf(
        rows.rows.map((row) => ({ ...row, nulls: 0 })),
        platform,
      ),
    );
    expect(result.conversionProbability.value).toBe(1);
    expect(credits(result)["A"]).toBeCloseTo(1, 12);
    expect(credits(result)["B"]).toBeCloseTo(1.5, 12);
    expect(credits(result)["C"]).toBeCloseTo(0.5, 12);
  });

  test("says its order in its name", () => {
    expect(markovAttribution(rows)).toMatchObject({ model: "markov", order: 1 });
    expect(markovAttribution(rows, { order: 3 })).toMatchObject({ model: "markov-3", order: 3 });
  });

  test("is not stopped by a loop that never converts", () => {
    const loop = paths(path("a > b > a > b", 0, 40), path("c", 12, 8), path("c > a", 0, 5));
    const result = markovAttribution(loop);
    expect(credits(result)).toEqual({ a: 0, b: 0, c: 12 });
    expect(result.conversionProbability.value).toBeCloseTo(12 / 65, 12);
  });

  test("credits nobody without a conversion", () => {
    const result = markovAttribution(paths(path("a > b", 0, 3)));
    expect(credits(result)).toEqual({ a: 0, b: 0 });
    expect(result.conversionProbability.value).toBe(0);
    expect(result.removalEffects.map(({ effect }) => effect)).toEqual([0, 0]);
  });

  test("has no chance to tell without a journey", () => {
    expect(markovAttribution(paths()).conversionProbability.value).toBeNull();
    expect(markovAttribution(paths(path("a", 0, 0))).conversionProbability.value).toBeNull();
  });

  test("leaves a value that no conversion earned unattributed", () => {
    expect(markovAttribution(paths(path("a", 0, 3, 50)))).toMatchObject({
      credits: [{ key: "a", conversions: 0, value: 0 }],
      unattributedValue: 50,
    });
  });

  test.each([0, 5, 1.5, Number.NaN])("refuses the order %s", (order) => {
    expect(refusal(() => markovAttribution(rows, { order })).code).toBe("invalid-option");
  });
});

describe("the chains of any journeys", () => {
  const anyOrder = fc.constantFrom(1, 2, 3, 4);

  test("convert as often as the journeys did, at every order", () => {
    fc.assert(
      fc.property(anyRows, anyOrder, (rows, order) => {
        const known = rows.filter(({ path: touches }) => touches.length > 0);
        const conversions = sum(known.map((row) => row.conversions));
        const all = conversions + sum(known.map((row) => row.nulls));
        const result = markovAttribution(pathsOf(rows, platform), { order });
        if (all === 0) expect(result.conversionProbability.value).toBeNull();
        else expect(result.conversionProbability.value).toBeCloseTo(conversions / all, 12);
      }),
      { numRuns: 2000 },
    );
  });

  test("lose by a removal what a walk along them loses", () => {
    fc.assert(
      fc.property(anyRows, anyOrder, (rows, order) => {
        const whole = walked(rows, order, null);
        for (const [key, effect] of effects(rows, order)) {
          const expected = whole === 0 ? 0 : 1 - walked(rows, order, key) / whole;
          expect(effect).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("do not see a touch repeated on the spot, at order 1", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const doubled = rows.map((row) => ({
          ...row,
          path: row.path.flatMap((key) => [key, key]),
        }));
        const one = effects(rows);
        for (const [key, effect] of effects(doubled))
          expect(effect).toBeCloseTo(one.get(key) ?? 0, 9);
      }),
      { numRuns: 500 },
    );
  });
});
