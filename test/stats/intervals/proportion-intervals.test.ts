import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  clopperPearsonInterval,
  type Interval,
  jeffreysInterval,
  proportionDifference,
  wilsonContinuityInterval,
  wilsonInterval,
} from "../../../src/stats/index.ts";
import { anyConfidence, anyProportion } from "../any-proportion.ts";

/** The numbers of an interval that has them all. */
function numbersOf({ value, lower, upper }: Interval): readonly [number, number, number] {
  if (value === null || lower === null || upper === null) throw new Error("no interval");
  return [value, lower, upper];
}
const width = (interval: Interval) => {
  const [, lower, upper] = numbersOf(interval);
  return upper - lower;
};
const SLACK = 1e-10;

describe.each([
  ["Wilson", wilsonInterval, true],
  ["Wilson with continuity", wilsonContinuityInterval, true],
  ["Clopper and Pearson", clopperPearsonInterval, true],
  ["Jeffreys", jeffreysInterval, false],
] as const)("the interval of %s", (_name, interval, holdsEstimate) => {
  it("lies between 0 and 1, and around its estimate", () => {
    fc.assert(
      fc.property(anyProportion, anyConfidence, ({ successes, trials }, confidence) => {
        const [value, lower, upper] = numbersOf(interval(successes, trials, { confidence }));
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThan(upper);
        // Jeffreys' bounds leave 0 of n and n of n out, by its definition.
        if (!holdsEstimate) return;
        expect(lower).toBeLessThanOrEqual(value);
        expect(upper).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  it("is wider for more confidence", () => {
    fc.assert(
      fc.property(
        anyProportion,
        anyConfidence,
        anyConfidence,
        ({ successes, trials }, one, other) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          expect(width(interval(successes, trials, { confidence: more }))).toBeGreaterThanOrEqual(
            width(interval(successes, trials, { confidence: less })) - SLACK,
          );
        },
      ),
    );
  });

  it("is narrower for more trials of the same share", () => {
    fc.assert(
      fc.property(
        anyProportion,
        fc.integer({ min: 2, max: 20 }),
        ({ successes, trials }, times) => {
          expect(width(interval(successes * times, trials * times))).toBeLessThan(
            width(interval(successes, trials)) + SLACK,
          );
        },
      ),
    );
  });

  it("turns round when successes and failures are swapped", () => {
    fc.assert(
      fc.property(anyProportion, anyConfidence, ({ successes, trials }, confidence) => {
        const [, lower, upper] = numbersOf(interval(successes, trials, { confidence }));
        const [, low, high] = numbersOf(interval(trials - successes, trials, { confidence }));
        expect(Math.abs(lower - (1 - high))).toBeLessThan(SLACK);
        expect(Math.abs(upper - (1 - low))).toBeLessThan(SLACK);
      }),
    );
  });

  test.each([
    [6, 5],
    [-1, 5],
    [0, -5],
    [0.5, 5],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])("of %d out of %d does not exist", (successes, trials) => {
    expect(interval(successes, trials)).toEqual({
      value: null,
      lower: null,
      upper: null,
      confidence: 0.95,
      reason: "invalid-input",
    });
  });

  it("of nothing out of nothing is unknown", () => {
    expect(interval(0, 0)).toMatchObject({ value: null, reason: "no-data" });
  });

  test.each([0, 1, -1, 95, Number.NaN])("refuses a confidence of %d", (confidence) => {
    expect(() => interval(1, 5, { confidence })).toThrow(
      `paliers invalid-option: option "confidence" is ${confidence}`,
    );
  });
});

describe("the interval of Wilson", () => {
  it("ends exactly at 0 and 1", () => {
    for (const trials of [1, 7, 1e6, 1e15]) {
      expect(wilsonInterval(0, trials).lower).toBe(0);
      expect(wilsonInterval(trials, trials).upper).toBe(1);
    }
  });

  it("holds the true share 19 times in 20, on average", () => {
    // Every outcome of n = 5 … 200 trials, for true shares of 1 % to 99 %.
    const shares = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
    let held = 0;
    let counted = 0;
    for (let trials = 5; trials <= 200; trials += 1) {
      const bounds = Array.from({ length: trials + 1 }, (_, successes) =>
        numbersOf(wilsonInterval(successes, trials)),
      );
      for (const share of shares) {
        // As a logarithm: 0.01 to the power of 200 is no number any more.
        let log = trials * Math.log1p(-share);
        for (const [successes, [, lower, upper]] of bounds.entries()) {
          if (lower <= share && share <= upper) held += Math.exp(log);
          log += Math.log(((trials - successes) / (successes + 1)) * (share / (1 - share)));
        }
        counted += 1;
      }
    }
    expect(held / counted).toBeGreaterThan(0.945);
    expect(held / counted).toBeLessThan(0.96);
    expect(held / counted).toBeCloseTo(0.952, 3);
  });

  it("lies inside the one with continuity", () => {
    fc.assert(
      fc.property(anyProportion, anyConfidence, ({ successes, trials }, confidence) => {
        const [, lower, upper] = numbersOf(wilsonInterval(successes, trials, { confidence }));
        const [, low, high] = numbersOf(
          wilsonContinuityInterval(successes, trials, { confidence }),
        );
        expect(low).toBeLessThanOrEqual(lower + SLACK);
        expect(high).toBeGreaterThanOrEqual(upper - SLACK);
      }),
    );
  });
});

describe("the difference of two shares", () => {
  it("changes its sign with the order of the groups", () => {
    fc.assert(
      fc.property(anyProportion, anyProportion, anyConfidence, (one, other, confidence) => {
        const [value, lower, upper] = numbersOf(proportionDifference(one, other, { confidence }));
        const back = numbersOf(proportionDifference(other, one, { confidence }));
        expect(back[0]).toBeCloseTo(-value, 12);
        expect(back[1]).toBeCloseTo(-upper, 12);
        expect(back[2]).toBeCloseTo(-lower, 12);
        expect(lower).toBeLessThanOrEqual(value);
        expect(upper).toBeGreaterThanOrEqual(value);
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("needs people on both sides, and counts that can be", () => {
    const some = { successes: 1, trials: 2 };
    const nobody = { successes: 0, trials: 0 };
    expect(proportionDifference(some, nobody).reason).toBe("no-data");
    expect(proportionDifference(nobody, some).reason).toBe("no-data");
    const wrong = { successes: 3, trials: 2 };
    expect(proportionDifference(nobody, wrong).reason).toBe("invalid-input");
    expect(proportionDifference(wrong, some).reason).toBe("invalid-input");
  });
});
