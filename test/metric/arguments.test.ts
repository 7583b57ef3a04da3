import { describe, expect, it } from "vitest";
import {
  benchmark,
  criticalAudience,
  dailyEngagementRateByFollowers,
  difference,
  engagementOf,
  engagementRateByReach,
  formatDifference,
  formatMetric,
  interactionsPerPost,
  interval,
  labelOfMetric,
  levelShare,
  longestSilence,
  meanOf,
  medianInteractionsPerPost,
  medianOf,
  pooled,
  publishingCadence,
  readersPerArticle,
  shareOfVoiceByMentions,
  shareOfVoiceByReach,
  weightedEngagementRateByReach,
} from "../../src/index.ts";
import { untyped } from "../support/untyped.ts";

const WRONG = [undefined, null, 5, "text", {}];
const rate = (applaud: number, reach: number | null = 1000) =>
  engagementRateByReach({ byFamily: { applaud }, reach });
const post = (applaud: number) => interactionsPerPost({ byFamily: { applaud }, published: 10 });

describe("a difference in words", () => {
  const both = (before: ReturnType<typeof rate>, after: ReturnType<typeof rate>) => {
    const apart = difference(before, after, { acts: "independent" });
    return [formatDifference(apart), formatDifference(apart, { locale: "fr" })];
  };

  it("is in points where the values are percentages, with its bounds", () => {
    expect(both(rate(60), rate(66))).toEqual([
      "+0.6 points (-1.68 to +2.89)",
      "+0,6 points (-1,68 à +2,89)",
    ]);
  });

  it("is in the unit of the values otherwise, and has a sign", () => {
    expect(both(post(60), post(30))).toEqual(["-3 (-4.98 to -1.09)", "-3 (-4,98 à -1,09)"]);
    expect(both(post(0), post(0))[0]).toMatch(/^0 \(/);
  });

  it("says why there is none, and leaves out bounds that are not there", () => {
    expect(both(rate(60), post(30))).toEqual([
      "n/a (different KPIs)",
      "n.d. (indicateurs différents)",
    ]);
    expect(both(rate(60), rate(1, null))[0]).toBe("n/a (no reach given)");
    const level = (reading: number) =>
      levelShare({ byLevel: { reading }, unclassified: 10 }, "reading");
    expect(both(level(10), level(30))[0]).toBe("+25 points");
  });
});

describe("a metric function", () => {
  const readers: readonly (readonly [string, (metric: never) => unknown])[] = [
    ["formatMetric", formatMetric],
    ["labelOfMetric", labelOfMetric],
    ["formatDifference", formatDifference],
    ["interval", interval],
    ["benchmark", benchmark],
  ];

  it.each(readers)("%s refuses what is no metric", (_name, call) => {
    for (const wrong of [...WRONG, []])
      expect(() => call(untyped(wrong))).toThrow(/^paliers invalid-input: /);
  });

  it("refuses what is no list of metrics", () => {
    for (const call of [pooled, meanOf, medianOf])
      for (const wrong of [...WRONG, rate(1), [null]])
        expect(() => call(untyped(wrong))).toThrow(
          /^paliers invalid-input: expected a list of metrics/,
        );
    for (const wrong of WRONG) {
      expect(() => difference(untyped(wrong), rate(1))).toThrow(/^paliers invalid-input: /);
      expect(() => difference(rate(1), untyped(wrong))).toThrow(/^paliers invalid-input: /);
      expect(() => engagementOf(untyped(wrong))).toThrow("facts, one row at a time");
    }
  });

  it("refuses an option that nobody knows, and takes one that is undefined for absent", () => {
    const unknown: object = { locael: "fr" };
    for (const call of [
      () => formatMetric(rate(1), unknown),
      () => labelOfMetric(rate(1), unknown),
      () => formatDifference(difference(rate(1), rate(2)), unknown),
      () => interval(rate(1), unknown),
      () => difference(rate(1), rate(2), unknown),
      () => meanOf([rate(1)], unknown),
      () => publishingCadence([], unknown),
      () => dailyEngagementRateByFollowers([], unknown),
      () => readersPerArticle([], unknown),
    ])
      expect(call).toThrow(/^paliers unknown-option: no option "locael", expected /);
    expect(formatMetric(rate(1), { locale: undefined })).toBe(formatMetric(rate(1)));
    expect(interval(rate(1), { confidence: undefined })).toEqual(interval(rate(1)));
    const rates = [rate(1), rate(2)];
    expect(meanOf(rates, { seed: undefined, confidence: undefined })).toEqual(meanOf(rates));
    expect(publishingCadence([], { per: undefined })).toEqual(publishingCadence([]));
  });
});

describe("a KPI", () => {
  it("that reads rows refuses one row", () => {
    const row = { byFamily: {}, followers: 1, published: 1, readers: 1, byAbout: {}, reach: 1 };
    const voice = { brand: "a", among: ["a"] };
    for (const call of [
      dailyEngagementRateByFollowers,
      medianInteractionsPerPost,
      readersPerArticle,
      longestSilence,
      publishingCadence,
      (rows: readonly (typeof row)[]) => shareOfVoiceByReach(rows, voice),
    ])
      expect(() => call(untyped(row))).toThrow("paliers invalid-input: expected a list of facts");
  });

  it("names an option that it needs", () => {
    const facts = { byKind: { like: 1 }, byAbout: { a: 1 }, reach: 1 };
    for (const [name, call] of [
      ["weights", (options: unknown) => weightedEngagementRateByReach(facts, untyped(options))],
      ["brand", (options: unknown) => shareOfVoiceByMentions(facts, untyped(options))],
      ["brand", (options: unknown) => shareOfVoiceByReach([facts], untyped(options))],
      ["wanted", (options: unknown) => criticalAudience(0.01, untyped(options))],
    ] as const) {
      expect(() => call(undefined)).toThrow(`paliers missing-option: option "${name}"`);
      expect(() => call({})).toThrow(`paliers missing-option: option "${name}"`);
      expect(() => call({ wanting: 1 })).toThrow("paliers unknown-option");
    }
    expect(() => shareOfVoiceByMentions(facts, untyped({ brand: "a" }))).toThrow('option "among"');
    expect(() => shareOfVoiceByMentions(facts, untyped({ brand: "a", among: "a" }))).toThrow(
      'paliers invalid-option: option "among" is a list of brands',
    );
  });
});
