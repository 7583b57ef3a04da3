import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { betaQuantile } from "../../../src/stats/distributions/beta-quantile.ts";
import { chiSquareQuantile } from "../../../src/stats/distributions/chi-square-quantile.ts";
import { continuedFraction } from "../../../src/stats/distributions/continued-fraction.ts";
import { gammaQuantile } from "../../../src/stats/distributions/gamma-quantile.ts";
import { logRising } from "../../../src/stats/distributions/log-rising.ts";
import { negativeBinomialQuantile } from "../../../src/stats/distributions/negative-binomial-quantile.ts";
import { negativeBinomialTails } from "../../../src/stats/distributions/negative-binomial-tails.ts";
import { normalQuantile } from "../../../src/stats/distributions/normal-quantile.ts";
import { studentQuantile } from "../../../src/stats/distributions/student-quantile.ts";
import { psiRise } from "../../../src/stats/shrinkage/psi-rise.ts";
import { incompleteBeta } from "./incomplete-beta.ts";
import { incompleteGamma } from "./incomplete-gamma.ts";
import { logGamma } from "./log-gamma.ts";

/** By which share of the expected value a number is off. */
const gap = (actual: number, expected: number): number =>
  Math.abs(actual - expected) / Math.abs(expected);

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const shape = fc.double({ min: 0.05, max: 1e5, noNaN: true });

// The expected values were computed with up to 80 digits, for the very numbers that the machine holds.
describe("a continued fraction", () => {
  it("goes on where a part of it is zero", () => {
    // 1 - 1/(1 + 1/(1 + …)), whose first convergent divides by zero.
    const golden = (Math.sqrt(5) - 1) / 2;
    expect(
      gap(
        continuedFraction(1, (n) => [n === 1 ? -1 : 1, 1]),
        1 - golden,
      ),
    ).toBeLessThanOrEqual(1e-14);
  });
});

describe("the normal quantile", () => {
  test.each([
    [1e-20, -9.262340089798409],
    [0.001, -3.0902323061678136],
    [0.025, -1.959963984540054],
    [0.3, -0.5244005127080408],
    [0.9, 1.2815515655446006],
    [0.9995, 3.290526731491926],
  ])("of %d is right to the last digits", (p, expected) => {
    expect(gap(normalQuantile(p), expected)).toBeLessThanOrEqual(1e-15);
  });

  it("is 0 in the middle and turns round with its argument", () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (const p of [0.01, 0.2, 0.4])
      expect(gap(normalQuantile(1 - p), -normalQuantile(p))).toBeLessThanOrEqual(1e-14);
  });

  it("is the square root of a chi-square quantile", () => {
    for (const p of [1e-8, 0.01, 0.2, 0.4]) {
      expect(gap(normalQuantile(1 - p / 2) ** 2, chiSquareQuantile(1 - p, 1))).toBeLessThanOrEqual(
        1e-8,
      );
      expect(gap(normalQuantile(0.5 + p / 2) ** 2, chiSquareQuantile(p, 1))).toBeLessThanOrEqual(
        1e-7,
      );
    }
  });
});

describe("ln Γ", () => {
  test.each([
    [1e-5, 11.512919692895826],
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [10, 12.80182748008147],
    [100.25, 360.28455963776423],
    [1e9, 19_723_265_827.503_716],
  ])("of %d is right", (x, expected) => {
    expect(gap(logGamma(x), expected)).toBeLessThanOrEqual(1e-14);
  });

  it("is 0 at 1 and 2", () => {
    for (const x of [1, 2]) expect(Math.abs(logGamma(x))).toBeLessThan(1e-15);
  });

  it("grows by ln x from x to x + 1", () => {
    fc.assert(
      fc.property(shape, (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(
          1e-13 * (1 + Math.abs(logGamma(x))),
        );
      }),
    );
  });

  it("rises over k steps by the sum of their logarithms", () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 0, max: 50 }), (x, k) => {
        let sum = 0;
        for (let step = 0; step < k; step += 1) sum += Math.log(x + step);
        expect(Math.abs(logRising(x, k) - sum)).toBeLessThan(1e-10);
      }),
    );
  });

  it("has derivatives that rise by 1/x and fall by 1/x²", () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 0, max: 50 }), (x, k) => {
        const [first, second] = psiRise(x, k);
        let one = 0;
        let two = 0;
        for (let step = 0; step < k; step += 1) {
          one += 1 / (x + step);
          two -= 1 / (x + step) ** 2;
        }
        expect(Math.abs(first - one)).toBeLessThan(1e-12 * (1 + one));
        expect(Math.abs(second - two)).toBeLessThan(1e-12 * (1 - two));
      }),
    );
  });
});

describe("the incomplete gamma function", () => {
  test.each([
    [0.5, 0.5, 0.6826894921370859],
    [3, 5, 0.18473675547622792],
    [20, 5, 0.9999830552560699],
    [110, 100, 0.8417213299399129],
    [0.01, 10, 2.730794283696246e-27],
  ])("at %d with shape %d is right", (x, a, expected) => {
    expect(gap(incompleteGamma(x, a), expected)).toBeLessThanOrEqual(1e-12);
  });

  it("is a finite sum for whole shapes", () => {
    // 1 - e^-x (1 + x + x²/2) for shape 3.
    for (const x of [0.1, 1, 3, 9]) {
      expect(
        gap(incompleteGamma(x, 3), 1 - Math.exp(-x) * (1 + x + (x * x) / 2)),
      ).toBeLessThanOrEqual(1e-10);
    }
    expect(incompleteGamma(0, 3)).toBe(0);
  });

  it("and its quantile are inverse of each other", () => {
    fc.assert(
      fc.property(probability, shape, (p, a) => {
        const x = gammaQuantile(p, a);
        // Below 1e-300 there is no x left to be found.
        fc.pre(x > 1e-300);
        expect(Math.abs(incompleteGamma(x, a) - p)).toBeLessThan(1e-10);
      }),
    );
  });

  it("has quantiles that go on where the expansion for large shapes takes over", () => {
    for (const p of [1e-6, 0.025, 0.5, 0.975]) {
      const below = gammaQuantile(p, 1e7);
      const above = gammaQuantile(p, 1e7 * (1 + 1e-9));
      expect((above - below) / 1e7).toBeGreaterThan(0);
      expect((above - below) / 1e7).toBeLessThan(2e-9);
    }
  });

  it("reaches the quantiles of tiny shapes, where nearly all lies near zero", () => {
    expect(gap(gammaQuantile(0.999999, 0.001), 5.120025083764957)).toBeLessThanOrEqual(1e-12);
    expect(gap(gammaQuantile(0.9999999999, 1e-5), 9.198940494977181)).toBeLessThanOrEqual(1e-6);
    expect(gap(gammaQuantile(1e-300, 5), 2.6051710846973747e-60)).toBeLessThanOrEqual(1e-12);
  });

  it("gives the published chi-square quantiles", () => {
    expect(gap(chiSquareQuantile(0.95, 1), 3.841458820694124)).toBeLessThanOrEqual(1e-12);
    expect(gap(chiSquareQuantile(0.95, 10), 18.307038053275146)).toBeLessThanOrEqual(1e-12);
    expect(gap(chiSquareQuantile(0.025, 2000), 1877.947)).toBeLessThanOrEqual(1e-5);
  });
});

describe("the incomplete beta function", () => {
  test.each([
    [0.3, 2, 5, 0.579825],
    [0.001, 0.5, 0.5, 0.020135041633377492],
    [0.999, 30, 0.25, 0.5449158817560514],
    [0.5, 1000, 1010, 0.5882698275437275],
    [0.0000027, 2, 1_000_000, 0.751340509230053],
  ])("at %d with %d and %d is right", (x, a, b, expected) => {
    expect(gap(incompleteBeta(x, a, b), expected)).toBeLessThanOrEqual(3e-12);
  });

  it("stands at 0 and 1 at its ends", () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });

  it("is a sum of binomial probabilities for whole numbers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        probability,
        (a, b, x) => {
          const n = a + b - 1;
          let sum = 0;
          for (let k = a; k <= n; k += 1) {
            let ways = 1;
            for (let step = 1; step <= k; step += 1) ways *= (n - k + step) / step;
            sum += ways * x ** k * (1 - x) ** (n - k);
          }
          expect(Math.abs(incompleteBeta(x, a, b) - sum)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it("turns round when its shapes are swapped", () => {
    // Only such fractions have a complement that is exact.
    const fraction = fc.integer({ min: 1, max: 2 ** 20 - 1 }).map((part) => part / 2 ** 20);
    fc.assert(
      fc.property(shape, shape, fraction, (a, b, x) => {
        const both = incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a);
        expect(Math.abs(both - 1)).toBeLessThan(1e-10);
      }),
    );
  });

  it("and its quantile are inverse of each other", () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        fc.pre(x > 1e-300 && x < 1 - 1e-4);
        expect(Math.abs(incompleteBeta(x, a, b) - p)).toBeLessThan(1e-10);
      }),
    );
  });

  it("has quantiles between 0 and 1 for the most lopsided shapes too", () => {
    expect(betaQuantile(1e-9, 0.001, 0.001)).toBeCloseTo(0, 15);
    expect(betaQuantile(0.999999, 0.001, 0.002)).toBeCloseTo(1, 15);
    expect(gap(betaQuantile(0.9, 2, 1e15), 3.889720169867408e-15)).toBeLessThanOrEqual(1e-12);
  });
});

describe("the Student quantile", () => {
  test.each([
    [1, 12.706204736174705],
    [3, 3.1824463052837095],
    [10, 2.228138851986275],
    [29, 2.0452296421327043],
    [1000, 1.9623390808264085],
    [1_000_000, 1.959966356814107],
  ])("with %d degrees is the published one", (degrees, expected) => {
    expect(gap(studentQuantile(0.975, degrees), expected)).toBeLessThanOrEqual(1e-13);
    expect(gap(studentQuantile(0.025, degrees), -expected)).toBeLessThanOrEqual(1e-13);
  });

  it("is 0 in the middle and close to it beside it", () => {
    expect(studentQuantile(0.5, 7)).toBe(0);
    expect(gap(studentQuantile(0.49999, 1), -3.141592654626467e-5)).toBeLessThanOrEqual(1e-11);
  });
});

describe("the negative binomial distribution", () => {
  /** One probability after the other: the next is the last times (k + size) / (k + 1) · (1 - p). */
  function oracle(k: number, size: number, p: number): number {
    let probabilityOfK = p ** size;
    let sum = 0;
    for (let at = 0; at <= k; at += 1) {
      sum += probabilityOfK;
      probabilityOfK *= ((at + size) / (at + 1)) * (1 - p);
    }
    return sum;
  }
  const sizes = fc.double({ min: 0.5, max: 60, noNaN: true });
  const chances = fc.double({ min: 0.02, max: 0.98, noNaN: true });

  it("adds up its probabilities", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), sizes, chances, (k, size, p) => {
        const { atMost, above } = negativeBinomialTails(k, size, p);
        expect(Math.abs(atMost - oracle(k, size, p))).toBeLessThan(1e-11);
        expect(Math.abs(atMost + above - 1)).toBeLessThan(1e-12);
      }),
    );
    expect(negativeBinomialTails(-1, 3, 0.5)).toEqual({ atMost: 0, above: 1 });
  });

  it("has as quantile the first number that is enough", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        sizes,
        chances,
        (q, size, p) => {
          const k = negativeBinomialQuantile(q, size, p);
          expect(negativeBinomialTails(k, size, p).atMost).toBeGreaterThanOrEqual(q);
          if (k > 0) expect(negativeBinomialTails(k - 1, size, p).atMost).toBeLessThan(q);
        },
      ),
    );
  });

  it("ends, however rare a success is", () => {
    expect(negativeBinomialQuantile(0.975, 0.5, 1e-300)).toBe(2 ** 53);
  });
});
