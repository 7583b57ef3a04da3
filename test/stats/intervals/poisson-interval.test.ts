import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  clopperPearsonInterval,
  poissonInterval,
  poissonRateRatio,
} from "../../../src/stats/index.ts";
import { anyConfidence } from "../any-proportion.ts";
import { incompleteGamma } from "../distributions/incomplete-gamma.ts";

const anyEvents = fc.integer({ min: 0, max: 10_000 });
const anyExposure = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

describe("the interval of a rate", () => {
  it("lies around its estimate, from 0 on", () => {
    fc.assert(
      fc.property(anyEvents, anyExposure, anyConfidence, (events, exposure, confidence) => {
        const { value, lower, upper } = poissonInterval(events, exposure, { confidence });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(value ?? -1);
        expect(upper).toBeGreaterThan(value ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it("leaves half of what it leaves out on each side", () => {
    fc.assert(
      fc.property(anyEvents, anyConfidence, (events, confidence) => {
        const { lower, upper } = poissonInterval(events, 1, { confidence });
        const half = (1 - confidence) / 2;
        if (events > 0) expect(incompleteGamma(lower ?? 0, events)).toBeCloseTo(half, 9);
        expect(1 - incompleteGamma(upper ?? 0, events + 1)).toBeCloseTo(half, 9);
      }),
    );
  });

  it("is scaled by the unit of the exposure", () => {
    const perPost = poissonInterval(120, 40);
    const perHundred = poissonInterval(120, 0.4);
    expect(perHundred.upper).toBeCloseTo((perPost.upper ?? 0) * 100, 8);
  });

  test.each([
    [-1, 5, "invalid-input"],
    [1.5, 5, "invalid-input"],
    [1, -5, "invalid-input"],
    [1, Number.NaN, "invalid-input"],
    [1, Number.POSITIVE_INFINITY, "invalid-input"],
    [3, 0, "invalid-input"],
    [0, 0, "no-data"],
    [5, 1e-308, "unbounded"],
  ])("of %d events over %d is unknown", (events, exposure, reason) => {
    expect(poissonInterval(events, exposure)).toEqual({
      value: null,
      lower: null,
      upper: null,
      confidence: 0.95,
      reason,
    });
  });
});

describe("the ratio of two rates", () => {
  it("is the odds of the first count among both", () => {
    const { lower, upper } = poissonRateRatio(
      { events: 7, exposure: 3 },
      { events: 12, exposure: 6 },
    );
    const share = clopperPearsonInterval(7, 19);
    const odds = (p: number | null) => ((p ?? 0) / (1 - (p ?? 0))) * 2;
    expect(lower).toBeCloseTo(odds(share.lower), 10);
    expect(upper).toBeCloseTo(odds(share.upper), 10);
  });

  it("turns round when the rates are swapped", () => {
    const rate = fc.record({
      events: fc.integer({ min: 1, max: 2000 }),
      exposure: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    });
    fc.assert(
      fc.property(rate, rate, anyConfidence, (one, other, confidence) => {
        const { value, lower, upper } = poissonRateRatio(one, other, { confidence });
        const back = poissonRateRatio(other, one, { confidence });
        expect((back.value ?? 0) * (value ?? 0)).toBeCloseTo(1, 10);
        expect((back.lower ?? 0) * (upper ?? 0)).toBeCloseTo(1, 8);
        expect(lower).toBeLessThanOrEqual(value ?? 0);
        expect(upper).toBeGreaterThanOrEqual(value ?? 0);
      }),
    );
  });

  it("is 0 without events in the first, without end without events in the second", () => {
    const some = { events: 5, exposure: 10 };
    const none = { events: 0, exposure: 10 };
    expect(poissonRateRatio(none, some)).toMatchObject({ value: 0, lower: 0 });
    const endless = poissonRateRatio(some, none);
    expect(endless).toMatchObject({ value: null, upper: null, unbounded: true });
    expect(endless.lower).toBeGreaterThan(0);
    expect(poissonRateRatio(none, none)).toMatchObject({ lower: null, reason: "no-data" });
  });

  it("is unknown without exposure or for counts that cannot be", () => {
    const some = { events: 5, exposure: 10 };
    expect(poissonRateRatio(some, { events: 0, exposure: 0 }).reason).toBe("no-data");
    expect(poissonRateRatio(some, { events: 1, exposure: 0 }).reason).toBe("invalid-input");
    expect(poissonRateRatio({ events: -1, exposure: 1 }, some).reason).toBe("invalid-input");
    const far = [
      { events: 1, exposure: 1e300 },
      { events: 1, exposure: 1e-300 },
    ] as const;
    expect(poissonRateRatio(far[0], far[1]).reason).toBe("unbounded");
    expect(poissonRateRatio(far[1], far[0]).reason).toBe("unbounded");
  });
});
