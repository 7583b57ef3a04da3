import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { netSentimentInterval, participationInequality } from "../../../src/stats/index.ts";
import { anyConfidence } from "../any-proportion.ts";

describe("the inequality of participation", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });

  /** Half of the mean difference between two people, over the mean. */
  function oracle(list: readonly number[]): number {
    const total = list.reduce((sum, count) => sum + count, 0);
    const differences = list.flatMap((one) => list.map((other) => Math.abs(one - other)));
    return differences.reduce((sum, gap) => sum + gap, 0) / (2 * list.length * total);
  }

  it("is the mean difference between two people", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 30 }), (list, silent) => {
        fc.pre(list.some((count) => count > 0));
        const all = [...list, ...new Array<number>(silent).fill(0)];
        const found = participationInequality(list, { population: all.length });
        expect(found.gini).toBeCloseTo(oracle(all), 10);
        expect(found.population).toBe(all.length);
        expect(participationInequality(all, { population: all.length })).toEqual(found);
      }),
    );
  });

  it("gives the most active their share", () => {
    fc.assert(
      fc.property(counts, (list) => {
        fc.pre(list.some((count) => count > 0));
        const total = list.reduce((sum, count) => sum + count, 0);
        const first = [...list].sort((a, b) => b - a).slice(0, Math.ceil(list.length / 10));
        const found = participationInequality(list, { population: list.length });
        expect(found.topTenPercent).toBeCloseTo(first.reduce((sum, x) => sum + x, 0) / total, 12);
        expect(found.topOnePercent).toBeLessThanOrEqual(found.topTenPercent ?? 0);
      }),
    );
  });

  it("depends on who is counted", () => {
    const acts = [1, 1, 1, 2, 5, 0, 0];
    expect(participationInequality(acts, { population: "contributors" })).toMatchObject({
      gini: 0.36,
      corrected: 0.45,
      population: 5,
    });
    expect(participationInequality(acts, { population: 100 }).gini).toBe(0.968);
  });

  test.each([
    ["null", [1, null, 2]],
    ["NaN", [1, Number.NaN, 2]],
    ["nothing at all", Object.assign([1], { 2: 2 })],
  ])("is refused for a count that is %s", (_name, list) => {
    const options = { population: "contributors" };
    expect(Reflect.apply(participationInequality, undefined, [list, options])).toMatchObject({
      gini: null,
      concentration: null,
      population: null,
      reason: "invalid-input",
    });
  });

  it("is 0 among equals, and for one person alone", () => {
    expect(participationInequality([3, 3, 3], { population: "contributors" }).gini).toBe(0);
    expect(participationInequality([3], { population: 1 })).toMatchObject({
      gini: 0,
      corrected: null,
      concentration: 1,
    });
  });

  test.each([
    [[1, -1], 2, "invalid-input"],
    [[1, Number.NaN], 2, "invalid-input"],
    [[1, 1e200], 2, "invalid-input"],
    [[1, 1, 1], 2, "invalid-input"],
    [[1], 1.5, "invalid-input"],
    [[0, 0], 2, "no-data"],
    [[], 0, "no-data"],
    [[], "contributors", "no-data"],
  ] as const)("of %j among %s is unknown", (list, population, reason) => {
    expect(participationInequality(list, { population })).toMatchObject({ gini: null, reason });
  });

  it("is refused without a population", () => {
    // @ts-expect-error the population is required
    expect(() => participationInequality([1, 2], {})).toThrow("paliers missing-population");
  });
});

describe("net sentiment", () => {
  const count = fc.integer({ min: 0, max: 5000 });
  const opinions = fc.record({ positive: count, negative: count, neutral: count, unknown: count });

  it("lies between -1 and 1, and around its estimate", () => {
    fc.assert(
      fc.property(opinions, anyConfidence, (sentiments, confidence) => {
        const result = netSentimentInterval(sentiments, { confidence });
        for (const { value, lower, upper } of [result, result.polar]) {
          if (value === null) continue;
          expect(lower).toBeGreaterThanOrEqual(-1);
          expect(lower).toBeLessThanOrEqual(value + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(value - 1e-12);
          expect(upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("turns round when good and bad are swapped", () => {
    fc.assert(
      fc.property(opinions, ({ positive, negative, neutral }) => {
        fc.pre(positive + negative + neutral > 0);
        const result = netSentimentInterval({ positive, negative, neutral });
        const back = netSentimentInterval({ positive: negative, negative: positive, neutral });
        expect(back.value).toBeCloseTo(-(result.value ?? 9), 12);
        expect(back.lower).toBeCloseTo(-(result.upper ?? 9), 12);
        expect(back.polar.lower ?? 0).toBeCloseTo(-(result.polar.upper ?? 0), 12);
      }),
    );
  });

  it("does not change with opinions that nobody judged, which only lower the coverage", () => {
    const judged = { positive: 60, negative: 10, neutral: 30 };
    const some = netSentimentInterval(judged);
    const more = netSentimentInterval({ ...judged, unknown: 300 });
    expect(some.coverage).toBe(1);
    expect(more).toEqual({ ...some, coverage: 0.25 });
  });

  it("is unknown without a judged opinion or for counts that cannot be", () => {
    const none = { positive: 0, negative: 0, neutral: 0 };
    expect(netSentimentInterval(none)).toMatchObject({
      value: null,
      coverage: null,
      reason: "no-data",
    });
    expect(netSentimentInterval({ ...none, unknown: 4 })).toMatchObject({ coverage: 0 });
    expect(netSentimentInterval({ ...none, neutral: 4 }).polar.reason).toBe("no-data");
    for (const positive of [-1, 0.5, Number.NaN]) {
      expect(netSentimentInterval({ ...none, positive })).toMatchObject({
        value: null,
        polar: { reason: "invalid-input" },
        reason: "invalid-input",
      });
    }
  });
});
