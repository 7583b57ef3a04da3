import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dispersion, goalPace, holt, linearTrend, projectCount } from "../../../src/stats/index.ts";
import { seededRandom } from "../../../src/stats/intervals/seeded-random.ts";
import { deepNumbers } from "../../support/deep-numbers.ts";

describe("the pace of a goal", () => {
  const course = { baseline: 31, value: 33, target: 36, start: 0, now: 45, end: 90 };

  it("works for what should rise and for what should fall", () => {
    expect(goalPace(course)).toEqual({
      progress: 0.4,
      elapsed: 0.5,
      pace: 0.8,
      required: 3 / 45,
      projected: 35,
    });
    const fall = { baseline: 48, value: 36, target: 24, start: 0, now: 25, end: 100 };
    expect(goalPace(fall)).toMatchObject({ progress: 0.5, pace: 2, projected: 0 });
  });

  it("asks for nothing once it has arrived", () => {
    expect(goalPace({ ...course, value: 40 })).toMatchObject({ progress: 1.8, required: 0 });
    expect(goalPace({ ...course, value: 40, now: 90 }).required).toBe(0);
  });

  it("has no pace before its start, and nothing left to require after its end", () => {
    expect(goalPace({ ...course, now: -5 })).toMatchObject({
      elapsed: 0,
      pace: null,
      projected: null,
    });
    expect(goalPace({ ...course, now: 90 })).toMatchObject({ elapsed: 1, required: null });
    expect(goalPace({ ...course, now: 120 })).toMatchObject({ elapsed: 1, projected: 33 });
  });

  it("requires its own days only before its start, whatever the day of asking", () => {
    const goal = { baseline: 0, value: 5, target: 100, start: 10, end: 51 };
    for (const now of [-400, 0, 9, 10])
      expect(goalPace({ ...goal, now }).required).toBeCloseTo(95 / 41, 12);
    expect(goalPace({ ...goal, now: 11 }).required).toBe(95 / 40);
  });

  it("is unknown without a way to go, without time, without numbers", () => {
    expect(goalPace({ ...course, target: 31 })).toMatchObject({
      progress: null,
      elapsed: 0.5,
      required: 0,
      reason: "zero-target",
    });
    const tiny = { ...course, baseline: 0, target: 1e-300, value: 1e100 };
    expect(goalPace(tiny)).toMatchObject({ progress: null, reason: "zero-target" });
    expect(goalPace({ ...course, end: 0 })).toMatchObject({
      elapsed: null,
      reason: "invalid-input",
    });
    expect(goalPace({ ...course, value: Number.NaN }).reason).toBe("invalid-input");
  });

  it("projects nothing beyond all numbers", () => {
    const sudden = { baseline: 0, value: 1e150, target: 1e150, start: 0, now: 1e-100, end: 1e100 };
    expect(goalPace(sudden)).toMatchObject({ progress: 1, projected: null });
  });

  it("holds numbers only", () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -5, max: 5 }));
    const courses = fc.record({
      baseline: number,
      value: number,
      target: number,
      start: number,
      now: number,
      end: number,
    });
    fc.assert(
      fc.property(courses, (one) => {
        for (const found of deepNumbers(goalPace(one))) {
          expect(Number.isFinite(found)).toBe(true);
          expect(Object.is(found, -0)).toBe(false);
        }
      }),
    );
  });
});

describe("the dispersion of daily counts", () => {
  it("is at least 1, and 1 without any spread", () => {
    expect(dispersion([4, 4, 4, 4])).toBe(1);
    expect(dispersion([0, 10])).toBe(10);
  });

  test.each([[[]], [[3]], [[0, 0]], [[1, -1]], [[1, 0.5]]])("of %j is unknown", (counts) => {
    expect(dispersion(counts)).toBeNull();
  });
});

describe("the projection of a count", () => {
  const sales = { count: 30, elapsed: 30, remaining: 60, target: 100 };

  it("widens with the dispersion, around the same middle", () => {
    const even = projectCount(sales);
    const bursty = projectCount(sales, { dispersion: 5 });
    expect(bursty.lower).toBeLessThan(even.lower ?? -1);
    expect(bursty.upper).toBeGreaterThan(even.upper ?? 999);
    expect(bursty.probabilityToReach).toBeGreaterThan(even.probabilityToReach ?? 1);
  });

  it("never falls below what was counted", () => {
    const counted = fc.record({
      count: fc.integer({ min: 0, max: 2000 }),
      elapsed: fc.double({ min: 0.1, max: 365, noNaN: true }),
      remaining: fc.double({ min: 0, max: 365, noNaN: true }),
      target: fc.integer({ min: 0, max: 5000 }),
    });
    const spread = fc.double({ min: 1, max: 20, noNaN: true });
    fc.assert(
      fc.property(counted, spread, (soFar, phi) => {
        const found = projectCount(soFar, { dispersion: phi });
        expect(found.lower).toBeGreaterThanOrEqual(soFar.count);
        expect(found.value).toBeGreaterThanOrEqual(found.lower ?? -1);
        expect(found.upper).toBeGreaterThanOrEqual(found.value ?? -1);
        expect(found.probabilityToReach).toBeGreaterThanOrEqual(0);
        expect(found.probabilityToReach).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is what it is once the time is over", () => {
    expect(projectCount({ count: 30, elapsed: 90, remaining: 0 })).toEqual({
      value: 30,
      lower: 30,
      upper: 30,
      confidence: 0.95,
      probabilityToReach: null,
    });
    expect(projectCount({ ...sales, remaining: 0 }).probabilityToReach).toBe(0);
    expect(projectCount({ ...sales, remaining: 0, target: 30 }).probabilityToReach).toBe(1);
    expect(projectCount({ ...sales, target: 20 }).probabilityToReach).toBe(1);
    expect(projectCount({ count: 3, elapsed: 1, remaining: 1 }).probabilityToReach).toBeNull();
  });

  it("holds the outcome 19 times in 20 where events come one by one", () => {
    const random = seededRandom(11);
    const poisson = (mean: number) => {
      let [count, product] = [0, random()];
      for (const limit = Math.exp(-mean); product > limit; count += 1) product *= random();
      return count;
    };
    let held = 0;
    const rounds = 1000;
    for (let round = 0; round < rounds; round += 1) {
      const count = poisson(150);
      const total = count + poisson(300);
      const { lower, upper } = projectCount({ count, elapsed: 30, remaining: 60 });
      if ((lower ?? 0) <= total && total <= (upper ?? 0)) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.93);
    expect(held / rounds).toBeLessThan(0.98);
  });

  test.each([
    [{ count: -1, elapsed: 1, remaining: 1 }, "invalid-input"],
    [{ count: 0.5, elapsed: 1, remaining: 1 }, "invalid-input"],
    [{ count: 1, elapsed: -1, remaining: 1 }, "invalid-input"],
    [{ count: 1, elapsed: 1, remaining: Number.NaN }, "invalid-input"],
    [{ count: 1, elapsed: 1, remaining: 1, target: Number.NaN }, "invalid-input"],
    [{ count: 0, elapsed: 0, remaining: 1 }, "no-data"],
    [{ count: 0, elapsed: 0, remaining: 0 }, "no-data"],
  ])("of %j is unknown", (soFar, reason) => {
    expect(projectCount(soFar)).toMatchObject({ value: null, lower: null, reason });
  });

  test.each([0.5, 0, Number.NaN, Number.POSITIVE_INFINITY])("refuses a dispersion of %d", (phi) => {
    expect(() => projectCount(sales, { dispersion: phi })).toThrow(
      `paliers invalid-option: option "dispersion" is ${phi}`,
    );
  });
});

describe("a straight line", () => {
  it("goes through points that lie on it", () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 30 }), (intercept, slope, size) => {
        const values = Array.from({ length: size }, (_, t) => intercept + slope * t);
        const found = linearTrend(values, { horizon: 2 });
        expect(found.intercept).toBeCloseTo(intercept, 6);
        expect(found.slope).toBeCloseTo(slope, 6);
        expect(found.rows[1]?.value).toBeCloseTo(intercept + slope * (size + 1), 6);
      }),
    );
  });

  it("widens with the distance", () => {
    const { rows } = linearTrend([1, 4, 2, 6, 5], { horizon: 5 });
    const widths = rows.map(({ lower, upper }) => (upper ?? 0) - (lower ?? 0));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(linearTrend([1, 4, 2]).rows.length).toBe(1);
  });

  it("is unknown for too few values and for values that are no numbers", () => {
    expect(linearTrend([])).toMatchObject({ rows: [], reason: "no-data" });
    expect(linearTrend([1])).toMatchObject({ rows: [], reason: "too-few" });
    expect(linearTrend([1, 2]).rows).toEqual([
      { value: 3, lower: null, upper: null, confidence: 0.95 },
    ]);
    expect(linearTrend([1, 2, Number.NaN])).toMatchObject({ slope: null, reason: "invalid-input" });
  });
});

describe("a level and a trend", () => {
  const weights = { alpha: 0.5, beta: 0.3 };

  it("follow a straight line without an error", () => {
    const found = holt([10, 20, 30, 40], { ...weights, horizon: 2 });
    expect(found).toEqual({
      level: 40,
      trend: 10,
      squaredErrors: 0,
      rows: [
        { value: 50, lower: 50, upper: 50, confidence: 0.95 },
        { value: 60, lower: 60, upper: 60, confidence: 0.95 },
      ],
    });
  });

  it("forget at once with a weight of 1, and never learn with 0", () => {
    expect(holt([1, 5, 2, 9], { alpha: 1, beta: 1 })).toMatchObject({ level: 9, trend: 7 });
    expect(holt([1, 5, 2, 9], { alpha: 0, beta: 0 })).toMatchObject({ level: 13, trend: 4 });
  });

  it("are unknown for too few values and for values that are no numbers", () => {
    expect(holt([], weights)).toMatchObject({ rows: [], reason: "no-data" });
    expect(holt([1], weights)).toMatchObject({ rows: [], reason: "too-few" });
    expect(holt([1, 2, 4], weights)).toMatchObject({
      rows: [{ lower: null }],
      reason: "too-few",
    });
    expect(holt([1, 2], weights)).toMatchObject({ level: 2, trend: 1, squaredErrors: 0 });
    expect(holt([1, 1e200], weights).reason).toBe("invalid-input");
  });

  it("refuse weights outside 0 to 1 and a horizon that is none", () => {
    expect(() => holt([1, 2], { alpha: 1.5, beta: 0 })).toThrow('option "alpha" is 1.5');
    expect(() => holt([1, 2], { alpha: 1, beta: -1 })).toThrow('option "beta" is -1');
    expect(() => holt([1, 2], { ...weights, horizon: 0 })).toThrow('option "horizon" is 0');
    expect(() => linearTrend([1, 2], { horizon: 1.5 })).toThrow('option "horizon" is 1.5');
  });
});
