import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shrunkRates } from "../../../src/stats/index.ts";
import { deepNumbers } from "../../support/deep-numbers.ts";

describe("rates of small items", () => {
  const items = [
    { events: 1, exposure: 1 },
    { events: 400, exposure: 10_000 },
    { events: 100, exposure: 10_000 },
    { events: 0, exposure: 0 },
  ];

  test("are drawn towards the rate of all, the more so the less is known of them", () => {
    const [tiny, high, low, unseen] = shrunkRates(items) ?? [];
    const mean = 501 / 20_001;
    expect(tiny?.value).toBeLessThan(0.06);
    expect(tiny?.value).toBeGreaterThan(mean);
    expect(high?.value).toBeCloseTo(0.04, 3);
    expect(low?.value).toBeCloseTo(0.01, 3);
    expect(unseen?.value).toBeCloseTo(mean, 12);
  });

  test("have the moments of the formula", () => {
    const two = [
      { events: 10, exposure: 100 },
      { events: 90, exposure: 100 },
    ];
    // Mean 0.5; spread 100 * 0.16 * 2 = 32; variance (32 - 0.5) / (200 - 100).
    const shape = 0.25 / 0.315;
    const rate = 0.5 / 0.315;
    const [one] = shrunkRates(two) ?? [];
    expect(one?.value).toBeCloseTo((10 + shape) / (100 + rate), 12);
  });

  test("are all the rate of all where they differ no more than by chance", () => {
    const alike = [
      { events: 5, exposure: 100 },
      { events: 6, exposure: 100 },
    ];
    const same = { value: 0.055, lower: 0.055, upper: 0.055, confidence: 0.95 };
    expect(shrunkRates(alike)).toEqual([same, same]);
    expect(shrunkRates([{ events: 2, exposure: 8 }])).toEqual([
      { value: 0.25, lower: 0.25, upper: 0.25, confidence: 0.95 },
    ]);
  });

  test("do not exist without any event or any exposure", () => {
    expect(shrunkRates([])).toBeNull();
    expect(shrunkRates([{ events: 0, exposure: 5 }])).toBeNull();
    expect(shrunkRates([{ events: 3, exposure: 0 }])).toBeNull();
    expect(shrunkRates([{ events: Number.NaN, exposure: 5 }])).toBeNull();
  });

  test("lie inside their ranges, which widen with confidence", () => {
    const anyItems = fc.array(fc.record({ events: fc.nat(50), exposure: fc.nat(1000) }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyItems, (rows) => {
        const narrow = shrunkRates(rows, { confidence: 0.8 });
        const wide = shrunkRates(rows, { confidence: 0.99 });
        expect(deepNumbers(wide).every((number) => Number.isFinite(number))).toBe(true);
        narrow?.forEach(({ value, lower, upper }, index) => {
          expect(lower).toBeLessThanOrEqual(value);
          expect(upper).toBeGreaterThanOrEqual(value);
          expect(wide?.[index]?.lower).toBeLessThanOrEqual(lower);
          expect(wide?.[index]?.upper).toBeGreaterThanOrEqual(upper);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
