import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { meanInterval, median, quantile, ratioOfMeans } from "../../../src/stats/index.ts";
import { seededRandom } from "../../../src/stats/intervals/seeded-random.ts";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 40,
});

describe("the median", () => {
  it("has as many values below as above", () => {
    fc.assert(
      fc.property(values, (list) => {
        const middle = median(list) ?? Number.NaN;
        const below = list.filter((value) => value < middle).length;
        const above = list.filter((value) => value > middle).length;
        expect(below).toBeLessThanOrEqual(list.length / 2);
        expect(above).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });

  it("leaves the list as it was", () => {
    const list = Object.freeze([3, 1, 2]);
    expect(median(list)).toBe(2);
  });

  it("is nothing without values, and when one is no number", () => {
    expect(median([])).toBeNull();
    expect(median([1, Number.NaN])).toBeNull();
  });
});

describe("a quantile", () => {
  it("grows from the smallest value to the largest", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, (list, one, other) => {
        const low = quantile(list, Math.min(one, other)) ?? Number.NaN;
        const high = quantile(list, Math.max(one, other)) ?? Number.NaN;
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(quantile(list, 0)).toBe(Math.min(...list) + 0);
        expect(quantile(list, 1)).toBe(Math.max(...list) + 0);
      }),
    );
  });

  test.each([-0.1, 1.1, Number.NaN])("of %d is refused", (share) => {
    expect(() => quantile([1], share)).toThrow("paliers invalid-option: share is");
  });

  it("of huge values is still a number", () => {
    expect(quantile([-1.7e308, 1.7e308], 0.5)).toBe(0);
  });
});

describe("the interval of a mean", () => {
  it("does not depend on the order", () => {
    const shuffled = values.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(meanInterval(other, { resamples: 100 })).toEqual(
          meanInterval(list, { resamples: 100 }),
        );
      }),
    );
  });

  it("lies between the smallest and the largest value", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 }),
        (list) => {
          const { lower, upper } = meanInterval(list, { resamples: 100 });
          expect(lower).toBeGreaterThanOrEqual(Math.min(...list) - 1e-12);
          expect(upper).toBeLessThanOrEqual(Math.max(...list) + 1e-12);
          expect(lower).toBeLessThanOrEqual(upper ?? -1);
        },
      ),
    );
  });

  it("is close to the one of normal theory for many even values", () => {
    const random = seededRandom(7);
    const list = Array.from({ length: 400 }, () => random());
    const { value, lower, upper } = meanInterval(list);
    const mean = list.reduce((sum, one) => sum + one, 0) / 400;
    const half = 1.96 * Math.sqrt(1 / 12 / 400);
    expect(value).toBeCloseTo(mean, 12);
    expect(Math.abs((lower ?? 0) - (mean - half))).toBeLessThan(half / 8);
    expect(Math.abs((upper ?? 0) - (mean + half))).toBeLessThan(half / 8);
  });

  it("follows its seed", () => {
    const list = [1, 5, 2, 8, 3];
    expect(meanInterval(list, { seed: 2 })).toEqual(meanInterval(list, { seed: 2 }));
    const drawn = [1, 2, 3].map((seed) => seededRandom(seed)());
    expect(new Set(drawn).size).toBe(3);
    expect(seededRandom(2 ** 40)()).not.toBe(seededRandom(0)());
  });

  it("needs two values for bounds, and numbers", () => {
    expect(meanInterval([3])).toEqual({
      value: 3,
      lower: null,
      upper: null,
      confidence: 0.95,
      reason: "too-few",
    });
    expect(meanInterval([])).toMatchObject({ value: null, reason: "no-data" });
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, 1e200]) {
      expect(meanInterval([1, wrong])).toMatchObject({ value: null, reason: "invalid-input" });
    }
  });

  test.each([{ seed: 1.5 }, { seed: -1 }, { resamples: 99 }, { resamples: 1e3 + 0.5 }])(
    "refuses %j, whatever the data",
    (options) => {
      expect(() => meanInterval([], options)).toThrow("paliers invalid-option: option");
    },
  );
});

describe("a ratio of means", () => {
  const posts = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 5000 })), {
      minLength: 2,
      maxLength: 30,
    })
    .map((rows) => [rows.map(([y]) => y), rows.map(([, x]) => x)] as const);

  test.each(["delta", "fieller", "bootstrap"] as const)("by %s lies in its bounds", (method) => {
    fc.assert(
      fc.property(posts, ([y, x]) => {
        const { value, lower, upper, reason } = ratioOfMeans(y, x, { method, resamples: 200 });
        if (reason !== undefined) return;
        // A percentile of draws may miss the value by chance.
        if (method === "bootstrap") expect(lower).toBeLessThanOrEqual(upper ?? -1);
        else {
          expect(lower).toBeLessThanOrEqual((value ?? -1) + 1e-12);
          expect(upper).toBeGreaterThanOrEqual((value ?? 9) - 1e-12);
        }
      }),
    );
  });

  test.each(["delta", "fieller", "bootstrap"] as const)(
    "by %s is scaled by its units",
    (method) => {
      const y = [12, 0, 3, 45, 7, 1];
      const x = [900, 120, 300, 2100, 500, 80];
      const one = ratioOfMeans(y, x, { method });
      const thousands = ratioOfMeans(
        y,
        x.map((value) => value / 1024),
        { method },
      );
      for (const bound of ["value", "lower", "upper"] as const) {
        expect(thousands[bound]).toBeCloseTo((one[bound] ?? 0) * 1024, 8);
      }
    },
  );

  it("by bootstrap does not depend on the order of the posts", () => {
    const method = "bootstrap";
    expect(ratioOfMeans([1, 5, 9], [10, 20, 30], { method })).toEqual(
      ratioOfMeans([9, 1, 5], [30, 10, 20], { method }),
    );
    expect(ratioOfMeans([5, 1], [10, 10], { method })).toEqual(
      ratioOfMeans([1, 5], [10, 10], { method }),
    );
  });

  it("by bootstrap leaves out the draws that nobody saw", () => {
    const { lower, upper } = ratioOfMeans([0, 0, 5], [0, 0, 10], { method: "bootstrap" });
    expect([lower, upper]).toEqual([0.5, 0.5]);
  });

  it("by Fieller is that of Student where every denominator is the same", () => {
    const { lower, upper } = ratioOfMeans([5, 6, 7, 8, 9], [10, 10, 10, 10, 10], {
      method: "fieller",
    });
    // 0.7 ± t(4) · s / √n / 10
    const half = (2.7764451051977934 * Math.sqrt(2.5 / 5)) / 10;
    expect(lower).toBeCloseTo(0.7 - half, 12);
    expect(upper).toBeCloseTo(0.7 + half, 12);
  });

  it("keeps its point and says what it lacks", () => {
    expect(ratioOfMeans([3], [10])).toMatchObject({ value: 0.3, reason: "too-few" });
    expect(ratioOfMeans([3, 4, 5], [1, 100, 2], { method: "fieller" })).toMatchObject({
      lower: null,
      upper: null,
      reason: "unbounded",
    });
    expect(ratioOfMeans([1, 2], [0, 0])).toMatchObject({ value: null, reason: "no-data" });
    expect(ratioOfMeans([], [])).toMatchObject({ value: null, reason: "no-data" });
  });

  it("is unknown for lists that do not fit and for values that cannot be", () => {
    const invalid = {
      value: null,
      lower: null,
      upper: null,
      confidence: 0.95,
      standardError: null,
      reason: "invalid-input",
    };
    expect(ratioOfMeans([1, 2], [1])).toEqual(invalid);
    expect(ratioOfMeans([1], [-1])).toEqual(invalid);
    expect(ratioOfMeans([Number.NaN], [1])).toEqual(invalid);
    expect(ratioOfMeans([1], [Number.POSITIVE_INFINITY])).toEqual(invalid);
    expect(ratioOfMeans([1e149, 1e149], [1e-300, 1e-300]).reason).toBe("unbounded");
    expect(ratioOfMeans([1e100, -1e100], [1e-250, 1e-250]).reason).toBe("unbounded");
  });

  it("refuses a method that it does not know, with the nearest one", () => {
    expect(() =>
      // @ts-expect-error a misspelt method
      ratioOfMeans([1], [1], { method: "bootstap" }),
    ).toThrow('paliers unknown-word: option "method" is "bootstap", did you mean "bootstrap"?');
  });
});
