import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  benchmark,
  difference,
  engagedPeopleRateByReach,
  engagementRateByReach,
  interactionRatePerPostByFollowers,
  interactionsPerPost,
  interval,
  levelShare,
  meanOf,
  meanRating,
  netSentiment,
  netSentimentPolar,
  visitors,
  weightedEngagementRateByReach,
} from "../../src/index.ts";
import { poissonInterval, proportionDifference } from "../../src/stats/index.ts";

const rate = (applaud: number, reach: number | null) =>
  engagementRateByReach({ byFamily: { applaud }, reach });
const people = (engagedPeople: number, reach: number) =>
  engagedPeopleRateByReach({ engagedPeople, reach });

describe("the interval", () => {
  it("is Wilson's for people over people", () => {
    const { lower, upper, value } = interval(people(6, 20));
    expect(lower).toBeCloseTo(0.145477, 6);
    expect(upper).toBeCloseTo(0.518973, 6);
    expect(value).toBe(0.3);
    expect(interval(people(0, 10)).lower).toBe(0);
    expect(interval(people(0, 10)).upper).toBeCloseTo(0.277533, 6);
  });

  it("is Poisson's for acts over an audience or over contents, above 1 too", () => {
    const { lower, upper } = poissonInterval(1300, 1000);
    expect(interval(rate(1300, 1000))).toMatchObject({
      value: 1.3,
      lower,
      upper,
      confidence: 0.95,
    });
    const posts = interactionsPerPost({ byFamily: { applaud: 10 }, published: 10 });
    expect(interval(posts).lower).toBeCloseTo(0.4795, 4);
  });

  it("is refused where none is honest: the value stays", () => {
    const refused = { lower: null, upper: null, withoutBounds: "no-interval" };
    expect(interval(people(30, 20))).toMatchObject({ value: 1.5, ...refused });
    expect(interval(rate(-3, 100))).toMatchObject({ value: -0.03, ...refused });
    expect(interval(rate(0.5, 100))).toMatchObject({ value: 0.005, ...refused });
    const weighted = weightedEngagementRateByReach(
      { byKind: { like: 5 }, reach: 100 },
      { weights: { like: 1 } },
    );
    expect(interval(weighted)).toMatchObject({ value: 0.05, ...refused });
    const share = levelShare({ byLevel: { reading: 1 }, unclassified: 1 }, "reading");
    expect(interval(share)).toMatchObject({ value: 0.5, ...refused });
    expect(interval(visitors({ siteVisitors: 5, visitors: null }))).toMatchObject(refused);
  });

  it("of no value is no interval, and the reason stays", () => {
    const none = { value: null, lower: null, upper: null, reason: "missing-denominator" };
    expect(interval(rate(3, null))).toMatchObject(none);
  });

  it("of a mean is the one that it was drawn with", () => {
    const mean = meanOf([rate(1, 100), rate(2, 100), rate(9, 100)], { seed: 3, confidence: 0.9 });
    expect(interval(mean)).toBe(mean);
    expect(interval(mean, { confidence: 0.9 })).toBe(mean);
    expect(interval(mean, { confidence: 0.8 })).toMatchObject({
      lower: null,
      withoutBounds: "no-interval",
    });
  });

  it("of a sentiment and a rating is their own, at any confidence", () => {
    const sentiment = netSentiment({ bySentiment: { positive: 60, neutral: 30, negative: 10 } });
    expect(sentiment.lower).toBeCloseTo(0.3685, 4);
    expect(interval(sentiment)).toEqual(sentiment);
    const wide = interval(sentiment, { confidence: 0.99 });
    expect(wide.lower).toBeLessThan(sentiment.lower ?? 0);
    const polar = netSentimentPolar({ bySentiment: { positive: 6, neutral: 9, negative: 14 } });
    expect(polar.lower).toBeCloseTo(2 * 0.145477 - 1, 5);
    const rating = meanRating({ ratings: { sum: 3, squares: 2.5, count: 4 } });
    // t(3) at 0.975 is 3.182446; the variance is (2.5 - 9 / 4) / 3.
    expect(rating.lower).toBeCloseTo(0.75 - 3.182446 * Math.sqrt(0.25 / 3 / 4), 6);
    expect(rating.upper).toBe(1);
    expect(interval(rating, { confidence: 0.5 }).upper).toBeLessThan(1);
  });

  it("is not a point where all ratings or opinions agree", () => {
    const refused = { lower: null, upper: null };
    const rated = (sum: number, squares: number, count: number) =>
      meanRating({ ratings: { sum, squares, count } });
    expect(rated(1, 1, 1)).toMatchObject({ value: 1, ...refused, withoutBounds: "too-few" });
    expect(rated(5, 5, 5)).toMatchObject({ value: 1, ...refused, withoutBounds: "no-interval" });
    expect(rated(-1, 5, 5)).toMatchObject({ ...refused, withoutBounds: "no-interval" });
    expect(rated(0, 0, 0)).toMatchObject({ value: null, ...refused, reason: "zero-denominator" });
    const agreed = netSentiment({ bySentiment: { positive: 3 } });
    expect(agreed).toMatchObject({ value: 1, ...refused, withoutBounds: "no-interval" });
    const undone = netSentiment({ bySentiment: { positive: 3, negative: -1 } });
    expect(undone).toMatchObject({ value: 2, ...refused, withoutBounds: "no-interval" });
  });

  it("refuses a confidence that is none, whatever the metric", () => {
    for (const confidence of [0, 1, Number.NaN, 95])
      expect(() => interval(rate(1, null), { confidence })).toThrow("invalid-option");
  });
});

describe("the difference", () => {
  const acts = { acts: "independent" } as const;

  it("is Newcombe's for proportions of people", () => {
    const reference = proportionDifference(
      { successes: 56, trials: 70 },
      { successes: 48, trials: 80 },
    );
    const found = difference(people(48, 80), people(56, 70));
    expect(found.absolute).toBeCloseTo(0.2, 12);
    expect(found.lower).toBeCloseTo(reference.lower ?? 9, 10);
    expect(found.upper).toBeCloseTo(reference.upper ?? 9, 10);
    expect(found.verdict).toBe("higher");
  });

  it("of acts said to be independent is higher, lower or noise, and how much as a share of before", () => {
    const [march, april] = [rate(60, 1000), rate(90, 1000)];
    expect(difference(march, april, acts)).toMatchObject({ verdict: "higher", relative: 0.5 });
    expect(difference(april, march, acts).verdict).toBe("lower");
    expect(difference(march, rate(66, 1000), acts).verdict).toBe("noise");
    expect(difference(rate(0, 1000), april, acts)).toMatchObject({
      relative: null,
      verdict: "higher",
    });
  });

  it("changes its sign when the two are swapped", () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const there = difference(rate(b, 900), rate(a, 700), acts);
        const back = difference(rate(a, 700), rate(b, 900), acts);
        expect(there.absolute).toBeCloseTo(-(back.absolute ?? 9), 12);
        expect(there.lower).toBeCloseTo(-(back.upper ?? 9), 12);
        expect(there.lower).toBeLessThanOrEqual(there.absolute ?? 0);
        expect(there.upper).toBeGreaterThanOrEqual(there.absolute ?? 0);
      }),
    );
  });

  it("refuses what only looks comparable", () => {
    const five = { ...rate(1, 100), taxonomy: { id: "five-levels", version: 1 } };
    const next = { ...five, taxonomy: { id: "five-levels", version: 2 } };
    const kind = { unit: "ratio", counts: "acts", per: "exposure", basis: "reach" };
    const none = {
      ...kind,
      absolute: null,
      relative: null,
      lower: null,
      upper: null,
      verdict: "unknown",
    };
    expect(difference(next, five)).toEqual({ ...none, reason: "different-taxonomies" });
    expect(difference(people(1, 2), five)).toEqual({
      ...none,
      counts: "people",
      per: "people",
      reason: "different-metrics",
    });
    expect(difference({ ...five, partial: true }, five)).toEqual({ ...none, reason: "partial" });
    expect(difference(rate(1, null), five)).toEqual({ ...none, reason: "missing-denominator" });
    expect(difference(five, rate(1, 0))).toEqual({ ...none, reason: "zero-denominator" });
    const { reason: _none, ...valued } = five;
    const huge = { ...valued, value: 1e308, numerator: null };
    const tiny = { ...valued, value: -1e308, numerator: null };
    expect(difference(tiny, huge)).toEqual({ ...none, reason: "invalid-input" });
    const { reason: _reason, ...unexplained } = rate(1, null);
    // @ts-expect-error as it may come from JavaScript
    expect(difference(five, unexplained)).toEqual({ ...none, reason: "no-data" });
  });

  it("has no verdict where one of the two has no bounds", () => {
    const share = (reading: number) =>
      levelShare({ byLevel: { reading }, unclassified: 10 }, "reading");
    expect(difference(share(10), share(30))).toMatchObject({
      absolute: 0.25,
      relative: 0.5,
      lower: null,
      verdict: "unknown",
      reason: "no-interval",
    });
  });
});

describe("the benchmark", () => {
  const posts = (applaud: number, followers: number | null) =>
    interactionRatePerPostByFollowers({
      byFamily: { applaud },
      byKind: {},
      published: 1,
      followers,
    });

  it("calls more than 1 % per post and follower excellent", () => {
    expect(benchmark(posts(11, 1000))).toMatchObject({ threshold: 0.01, verdict: "excellent" });
    expect(benchmark(posts(10, 1000)).verdict).toBe("below");
    expect(benchmark(posts(10, null)).verdict).toBe("unknown");
    expect(benchmark(posts(1, 10)).source?.fr).toMatch(/communauté/);
  });

  it("has none on any other basis, the mean of posts included", () => {
    const none = { threshold: null, verdict: "no-benchmark", source: null };
    expect(benchmark(rate(50, 1000))).toEqual(none);
    expect(benchmark(meanOf([posts(11, 1000), posts(12, 1000)]))).toEqual(none);
  });
});
