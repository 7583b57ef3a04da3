import { describe, expect, it } from "vitest";
import { engagementRateByReach, type Metric, type MetricId, medianOf } from "../../src/index.ts";

describe("a metric", () => {
  const rate = engagementRateByReach({ byFamily: { applaud: 9 }, reach: 1000 });

  it("has numbers on both sides and no reason where it has a value", () => {
    if (rate.value === null) throw new Error(rate.reason);
    const sides: readonly [number, number] = [rate.numerator, rate.denominator];
    expect(sides).toEqual([9, 1000]);
    expect(rate.reason).toBeUndefined();
    // @ts-expect-error a value and a reason at once
    const both: Metric = { ...rate, value: 1, reason: "no-data" };
    // @ts-expect-error no value and no reason
    const neither: Metric = { ...rate, value: null };
    expect([both.value, neither.value]).toEqual([1, null]);
  });

  it("that is no quotient, such as a median, has no numerator", () => {
    const median: Metric = medianOf([rate]);
    expect([median.value, median.numerator, median.of]).toEqual([
      0.009,
      null,
      "engagement-rate-by-reach",
    ]);
  });

  it("is named by a known id, or by one of your own", () => {
    const ids: readonly MetricId[] = ["net-sentiment", "reviews-per-share"];
    expect(ids).toHaveLength(2);
  });
});
