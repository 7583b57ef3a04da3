import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { empiricalBayes, shrunkInterval } from "../../../src/stats/index.ts";
import { betaLogLikelihood } from "../../../src/stats/shrinkage/beta-log-likelihood.ts";
import { deepNumbers } from "../../support/deep-numbers.ts";
import { anyConfidence, anyProportion } from "../any-proportion.ts";

const METHODS = ["moments", "likelihood"] as const;
const items = fc
  .array(anyProportion, { minLength: 1, maxLength: 15 })
  .map((list) => list.map((item, index) => ({ key: `p${index}`, ...item })));

describe.each(METHODS)("shares shrunk by %s", (method) => {
  it("lie between the item's own share and the mean", () => {
    fc.assert(
      fc.property(items, (list) => {
        const { rows: found, mean } = empiricalBayes(list, { method });
        for (const { value, successes, trials } of found) {
          const ends = [successes / trials, mean ?? Number.NaN];
          expect(value).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
        }
      }),
    );
  });

  it("are ranked from 1 on, the highest first", () => {
    fc.assert(
      fc.property(items, (list) => {
        const ranked = [...empiricalBayes(list, { method }).rows].sort((a, b) => a.rank - b.rank);
        expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
        for (const [index, { value }] of ranked.entries()) {
          expect(value).toBeGreaterThanOrEqual(ranked[index + 1]?.value ?? 0);
        }
      }),
    );
  });

  it("are numbers", () => {
    fc.assert(
      fc.property(items, (list) => {
        const found = empiricalBayes(list, { method });
        for (const number of deepNumbers(found)) expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });

  it("are the mean for all when they differ no more than by chance", () => {
    const alike = ["a", "b", "c"].map((key) => ({ key, successes: 10, trials: 100 }));
    const { prior, rows: found } = empiricalBayes(alike, { method });
    expect(prior).toBeNull();
    expect(found.map(({ value }) => value)).toEqual([0.1, 0.1, 0.1]);
    const single = [0, 1, 1, 0].map((successes, index) => ({
      key: `${index}`,
      successes,
      trials: 1,
    }));
    expect(empiricalBayes(single, { method }).mean).toBe(0.5);
  });

  it("give the mean to an item that nobody tried, and rank equals by trials and key", () => {
    const list = [
      { key: "z", successes: 0, trials: 10 },
      { key: "b", successes: 0, trials: 20 },
      { key: "a", successes: 0, trials: 10 },
      { key: "new", successes: 0, trials: 0 },
    ];
    const found = empiricalBayes(list, { method });
    expect(found.mean).toBe(0);
    expect(found.logLikelihood).toBe(0);
    expect(found.rows.map(({ rank }) => rank)).toEqual([3, 1, 2, 4]);
  });

  it("are a null for each item when nobody tried any", () => {
    const list = ["b", "a"].map((key) => ({ key, successes: 0, trials: 0 }));
    expect(empiricalBayes(list, { method })).toEqual({
      rows: [
        { key: "b", successes: 0, trials: 0, value: null, rank: 2 },
        { key: "a", successes: 0, trials: 0, value: null, rank: 1 },
      ],
      prior: null,
      mean: null,
      logLikelihood: null,
      reason: "no-data",
    });
  });

  it("are unknown without trials or for counts that cannot be", () => {
    expect(empiricalBayes([], { method })).toMatchObject({ rows: [], reason: "no-data" });
    expect(empiricalBayes([{ key: "a", successes: 2, trials: 1 }], { method })).toMatchObject({
      rows: [],
      mean: null,
      reason: "invalid-input",
    });
  });
});

describe("the prior by likelihood", () => {
  it("explains the items better than the one by moments, and than any near it", () => {
    const varied = items.filter((list) => list.length > 3);
    fc.assert(
      fc.property(varied, (list) => {
        const { prior, logLikelihood } = empiricalBayes(list, { method: "likelihood" });
        const byMoments = empiricalBayes(list);
        const best = logLikelihood ?? Number.NaN;
        const slack = 1e-7 * Math.abs(best);
        if (byMoments.prior !== null) {
          expect(best).toBeGreaterThanOrEqual((byMoments.logLikelihood ?? 0) - slack);
        }
        if (prior === null) return;
        for (const [one, other] of [
          [1.05, 1],
          [0.95, 1],
          [1, 1.05],
          [1, 0.95],
        ] as const) {
          const near = { alpha: prior.alpha * one, beta: prior.beta * other };
          expect(best).toBeGreaterThanOrEqual(betaLogLikelihood(list, near, 0) - slack);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("is at hand at once for many items", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      key: `p${index}`,
      successes: index % 7,
      trials: 20 + (index % 50),
    }));
    const { prior } = empiricalBayes(many, { method: "likelihood" });
    expect(prior?.alpha).toBeGreaterThan(0);
  });
});

describe("the interval of a shrunk share", () => {
  const weight = fc.double({ min: 0.1, max: 1000, noNaN: true });

  it("lies inside 0 and 1, narrower than without the prior's trials", () => {
    fc.assert(
      fc.property(anyProportion, weight, weight, anyConfidence, (item, alpha, beta, confidence) => {
        const { lower, upper } = shrunkInterval(item, { alpha, beta }, { confidence });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThan(upper ?? -1);
      }),
    );
  });

  test.each([
    [
      { successes: 2, trials: 1 },
      { alpha: 1, beta: 1 },
    ],
    [
      { successes: 1, trials: 2 },
      { alpha: 0, beta: 1 },
    ],
    [
      { successes: 1, trials: 2 },
      { alpha: 1, beta: Number.POSITIVE_INFINITY },
    ],
  ])("of %j with %j does not exist", (item, prior) => {
    expect(shrunkInterval(item, prior)).toMatchObject({ value: null, reason: "invalid-input" });
  });
});

it("refuses a method that it does not know, with the nearest one", () => {
  // @ts-expect-error a misspelt method
  expect(() => empiricalBayes([], { method: "moment" })).toThrow('did you mean "moments"?');
});
