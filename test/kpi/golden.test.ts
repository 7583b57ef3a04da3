import { describe, expect, it } from "vitest";
import * as kpi from "../../src/index.ts";
import {
  cobra,
  ENGAGING_FAMILIES,
  FAMILIES,
  type Facts,
  fiveLevels,
  fourLevels,
  type Interaction,
  rollup,
} from "../../src/index.ts";
import { EMPTY, FULL } from "./facts.ts";

const channel = { platform: "forum", ownership: "earned" } as const;

describe("engagement", () => {
  it("is the seven engaging families and no other", () => {
    for (const family of FAMILIES) {
      const acts = kpi.engagementOf({ byFamily: { [family]: 3 } });
      expect([family, acts]).toEqual([family, ENGAGING_FAMILIES.includes(family) ? 3 : 0]);
    }
  });

  it("over reach may pass 1, and is negative where more was undone", () => {
    const rate = (applaud: number) =>
      kpi.engagementRateByReach({ byFamily: { applaud }, reach: 1000 });
    expect(rate(1300).value).toBe(1.3);
    expect(rate(-2).value).toBe(-0.002);
    expect(rate(0)).toMatchObject({ value: 0, numerator: 0 });
  });

  it("is not to be had from a goal", () => {
    interface GoalResult {
      readonly measures: "goal";
      readonly value: number;
    }
    const result: GoalResult = { measures: "goal", value: 1 };
    // @ts-expect-error a goal result has no interactions
    expect(() => kpi.engagementRateByReach(result)).toThrow();
  });

  it("of facts from JavaScript without the field is missing, not wrong", () => {
    const facts: Pick<Facts, "byFamily" | "reach"> = JSON.parse('{ "byFamily": { "applaud": 1 } }');
    expect(kpi.engagementRateByReach(facts)).toMatchObject({
      value: null,
      denominator: null,
      reason: "missing-denominator",
    });
    const zero = kpi.engagementRateByReach({ byFamily: {}, reach: -0 });
    expect(zero).toMatchObject({ denominator: 0, reason: "zero-denominator" });
  });
});

describe("the figures of the catalogue", () => {
  it("weigh likes 1, shares 3, comments 2: 0.065", () => {
    const facts = { byKind: { like: 80, share: 10, comment: 10 }, reach: 2000 };
    const metric = kpi.weightedEngagementRateByReach(facts, {
      weights: { like: 1, share: 3, comment: 2 },
    });
    expect(metric).toMatchObject({ value: 0.065, numerator: 130 });
    expect(metric.settings).toEqual({ weights: { like: 1, share: 3, comment: 2 } });
    expect(
      kpi.weightedEngagementRateByReach(facts, { weights: { constructor: 9, like: 0 } }).value,
    ).toBe(0);
    const wrong = () => kpi.weightedEngagementRateByReach(facts, { weights: { like: Number.NaN } });
    expect(wrong).toThrow('paliers invalid-weight: the weight of "like" is not a finite number');
  });

  it("count an act about two brands for both: 3 of 6 over five acts", () => {
    const about = (id: string, ...names: readonly string[]): Interaction => ({
      id,
      at: 0,
      kind: "mention",
      channel,
      about: names,
    });
    const acts = [
      about("1", "A"),
      about("2", "A"),
      about("3", "B"),
      about("4", "B"),
      about("5", "A", "B"),
    ];
    const facts = rollup(acts, fiveLevels);
    const among = ["A", "B", "A"];
    expect(facts.interactions).toBe(5);
    for (const brand of ["A", "B"])
      expect(kpi.shareOfVoiceByMentions(facts, { brand, among })).toMatchObject({
        value: 0.5,
        numerator: 3,
        denominator: 6,
        settings: { brand, among: ["A", "B"] },
      });
    const silent = kpi.shareOfVoiceByMentions(facts, { brand: "C", among: ["C", "toString"] });
    expect(silent).toMatchObject({ value: null, reason: "zero-denominator" });
  });

  it("refuse a share of voice outside its set, with the nearest brand", () => {
    const facts = { byAbout: { acme: 1 } };
    expect(() =>
      kpi.shareOfVoiceByMentions(facts, { brand: "acne", among: ["acme", "rival"] }),
    ).toThrow('paliers unknown-brand: "acne" is not in the set of brands, did you mean "acme"?');
    expect(() => kpi.shareOfVoiceByMentions(facts, { brand: "acme", among: [] })).toThrow(
      "which is empty",
    );
  });

  it("give 0.2, 0.5, 0.75 and 0.3 for 30 positive, 60 neutral, 10 negative, 25 unknown", () => {
    const facts = { bySentiment: { positive: 30, neutral: 60, negative: 10, unknown: 25 } };
    expect(kpi.netSentiment(facts)).toMatchObject({ value: 0.2, coverage: 0.8, unit: "score" });
    expect(kpi.netSentimentPolar(facts).value).toBe(0.5);
    expect(kpi.positiveShareOfPolar(facts)).toMatchObject({ value: 0.75, coverage: 0.8 });
    expect(kpi.positiveShareOfClassified(facts).value).toBe(0.3);
    const unknown = { bySentiment: { unknown: 25 } };
    expect(kpi.netSentiment(unknown)).toMatchObject({ value: null, coverage: 0 });
    for (const none of [
      kpi.netSentiment({ bySentiment: {} }),
      kpi.netSentimentPolar({ bySentiment: {} }),
      kpi.positiveShareOfPolar({ bySentiment: {} }),
      kpi.positiveShareOfClassified({ bySentiment: {} }),
    ])
      expect(none).toMatchObject({ value: null, reason: "zero-denominator" });
  });

  it("want 5,000 followers for 50 interactions at 1 %, 25,000 at 0.2 %", () => {
    expect(kpi.criticalAudience(0.01, { wanted: 50 }).value).toBe(5000);
    expect(kpi.criticalAudience(0.002, { wanted: 50 }).value).toBe(25_000);
    // 70 / 0.07 is a little more than 1000 in floating point; 10 / 3 is not whole.
    expect(kpi.criticalAudience(0.07, { wanted: 70 }).value).toBe(1000);
    expect(kpi.criticalAudience(3, { wanted: 10 }).value).toBe(4);
    const rate = kpi.interactionRatePerPostByFollowers(FULL);
    expect(kpi.criticalAudience(rate, { wanted: 50 }).value).toBe(
      Math.ceil(50 / (rate.value ?? 1)),
    );
  });

  it("know no critical audience at 0, without a rate, or on another basis", () => {
    expect(kpi.criticalAudience(0, { wanted: 50 })).toMatchObject({ reason: "zero-denominator" });
    expect(kpi.criticalAudience(-1, { wanted: 50 })).toMatchObject({ reason: "invalid-input" });
    const missing = kpi.interactionRatePerPostByFollowers(EMPTY);
    expect(kpi.criticalAudience(missing, { wanted: 50 })).toMatchObject({
      value: null,
      reason: "missing-denominator",
    });
    const other = kpi.engagementRateByReach(FULL);
    expect(kpi.criticalAudience(other, { wanted: 50 })).toMatchObject({
      value: null,
      reason: "different-metrics",
    });
    for (const wanted of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => kpi.criticalAudience(0.01, { wanted })).toThrow("invalid-option");
  });
});

describe("rates on an audience", () => {
  it("divide by posts and followers, by the thousand where the name says so", () => {
    expect(kpi.engagementRatePerPostByFollowers(FULL)).toMatchObject({
      value: 120 / 8000,
      denominator: 8000,
    });
    expect(kpi.applausePerPostPerThousandFollowers(FULL)).toMatchObject({
      value: 11.25,
      unit: "perThousand",
      denominator: 8,
    });
    expect(kpi.engagementRatePerPostByFollowers({ ...FULL, published: 0 }).reason).toBe(
      "zero-denominator",
    );
  });

  it("leave messages out of the public interaction rate", () => {
    expect(kpi.interactionRatePerPostByFollowers(FULL).numerator).toBe(90 + 10 + 20 - 5);
    const own = { byFamily: { converse: 4 }, byKind: {}, published: 1, followers: 100 };
    expect(kpi.interactionRatePerPostByFollowers(own).value).toBe(0.04);
  });

  it("say what share of the acts had an actor, for people only", () => {
    expect(kpi.engagedPeopleRateByReach(FULL)).toMatchObject({
      counts: "people",
      per: "people",
      coverage: 0.75,
    });
    expect(kpi.engagedPeopleRateByReach({ ...FULL, identified: 1 })).not.toHaveProperty("coverage");
    expect(kpi.engagementRateByReach(FULL)).not.toHaveProperty("coverage");
    const nobody = { ...FULL, engagedPeople: null, reach: null };
    expect(kpi.engagedPeopleRateByReach(nobody).reason).toBe("no-people");
  });

  it("take a family that is not there for no act, and a field that is not there for missing", () => {
    expect(kpi.negativeFeedbackRateByReach({ byFamily: {}, reach: 10 }).value).toBe(0);
    expect(kpi.negativeFeedbackRateByImpressions({ byFamily: {}, impressions: 10 }).value).toBe(0);
    const { followers: _followers, ...without } = FULL;
    // @ts-expect-error as it may come from JavaScript
    expect(kpi.engagementRatePerPostByFollowers(without).reason).toBe("missing-denominator");
    const unexplained = { ...kpi.interactionRatePerPostByFollowers(EMPTY), reason: undefined };
    // @ts-expect-error as it may come from JavaScript
    expect(kpi.criticalAudience(unexplained, { wanted: 1 }).reason).toBe("missing-denominator");
  });

  it("average days, whatever their audience, and skip those without", () => {
    const day = (applaud: number, followers: number | null) => ({
      byFamily: { applaud },
      followers,
    });
    const daily = kpi.dailyEngagementRateByFollowers([day(10, 1000), day(60, 2000), day(9, null)]);
    expect(daily).toMatchObject({ id: "daily-engagement-rate-by-followers", value: 0.02 });
    expect(daily.coverage).toBeCloseTo(2 / 3, 12);
    expect(kpi.dailyEngagementRateByFollowers([])).toMatchObject({
      value: null,
      reason: "no-data",
    });
  });
});

describe("rates on contents", () => {
  it("take posts only into the median", () => {
    const post = (applaud: number, published = 1) => ({ byFamily: { applaud }, published });
    const median = kpi.medianInteractionsPerPost([
      post(3),
      post(9),
      post(900),
      post(7000, 0),
      post(5, 2),
    ]);
    expect(median).toMatchObject({ value: 7, unit: "count", denominator: 4 });
    expect(median).not.toHaveProperty("per");
  });

  it("count readers of contents, not of acts without one", () => {
    const row = (content: string | null, readers: number | null) => ({
      group: { content },
      readers,
    });
    const metric = kpi.readersPerArticle([
      row("a", 4),
      row("b", 9),
      row(null, 500),
      row("c", null),
    ]);
    expect(metric).toMatchObject({ value: 6.5, unit: "count", counts: "people", denominator: 2 });
    expect(kpi.readersPerArticle([row("c", null)])).toMatchObject({
      value: null,
      reason: "no-people",
    });
  });

  it("prefer people over totals for visitors, unless people were identified elsewhere", () => {
    const visitors = (siteVisitors: number | null, totals: number | null) =>
      kpi.visitors({ siteVisitors, visitors: totals, identified: 0.5 });
    expect(visitors(20, 90)).toMatchObject({
      value: 20,
      numerator: 20,
      denominator: null,
      coverage: 0.5,
    });
    expect(visitors(null, 90).value).toBe(90);
    expect(visitors(null, 90)).not.toHaveProperty("coverage");
    expect(visitors(0, 90).value).toBe(90);
    expect(visitors(0, null).value).toBe(0);
    expect(visitors(null, null)).toMatchObject({ value: null, reason: "no-people" });
  });

  it("repeat the threshold of what counts as read", () => {
    expect(kpi.readRatio(FULL)).toMatchObject({
      value: 0.4,
      settings: { duration: 30_000, progress: 0.5 },
    });
  });

  it("count the days between two publications, those without a row too", () => {
    const row = (day: string | null, published: number) => ({ group: { day }, published });
    const rows = [
      row("2026-03-28", 1),
      row("2026-03-28", 1),
      row("2026-04-06", 1),
      row("2026-04-03", 0),
      row(null, 9),
    ];
    // Ten days, over a change of clocks.
    expect(kpi.publishingCadence(rows)).toMatchObject({
      value: 0.3,
      numerator: 3,
      denominator: 10,
    });
    expect(kpi.publishingCadence(rows, { per: "week" }).value).toBeCloseTo(2.1, 12);
    expect(kpi.longestSilence(rows)).toMatchObject({ value: 8, denominator: 10 });
    expect(kpi.longestSilence([row("2026-03-28", 1)]).value).toBe(0);
    expect(kpi.longestSilence([])).toMatchObject({ value: null, reason: "no-data" });
    expect(kpi.publishingCadence([])).toMatchObject({ value: null, reason: "no-data" });
    // @ts-expect-error a fortnight is not offered
    expect(() => kpi.publishingCadence(rows, { per: "weeks" })).toThrow('did you mean "week"?');
  });

  it("follow rows of a rollup, whose range fixes both ends", () => {
    const post: Interaction = {
      id: "1",
      at: Date.UTC(2026, 2, 3),
      kind: "post",
      channel,
      actorKind: "brand",
    };
    const days = rollup([post], fiveLevels, {
      by: ["day"],
      fill: true,
      from: "2026-03-01",
      to: "2026-03-10",
    });
    expect(kpi.longestSilence(days).value).toBe(7);
    expect(kpi.publishingCadence(days).value).toBe(0.1);
  });
});

describe("voice", () => {
  it("weighs a content by what it reaches, once, and says what was left out", () => {
    const row = (byAbout: { readonly [brand: string]: number }, reach: number | null) => ({
      byAbout,
      reach,
    });
    const contents = [
      row({ acme: 3 }, 2000),
      row({ acme: 1, rival: 40 }, 1000),
      row({ rival: 36 }, null),
    ];
    const among = ["acme", "rival"];
    expect(kpi.shareOfVoiceByReach(contents, { brand: "acme", among })).toMatchObject({
      value: 0.75,
      denominator: 4000,
      coverage: 0.55,
    });
    expect(kpi.shareOfVoiceByReach([row({ acme: 1 }, null)], { brand: "acme", among }).reason).toBe(
      "missing-denominator",
    );
    expect(kpi.shareOfVoiceByReach([row({ x: 1 }, 5)], { brand: "acme", among }).reason).toBe(
      "zero-denominator",
    );
  });

  it("leaves paid spaces out of the earned share, and shows them", () => {
    expect(kpi.earnedShareOfInteractions(FULL)).toMatchObject({
      value: 30 / 110,
      parts: { paid: 10 },
    });
    expect(kpi.earnedShareOfInteractions({ engagementByOwnership: { paid: 5 } }).reason).toBe(
      "zero-denominator",
    );
  });

  it("gives the opinion of each product by day", () => {
    const review = (
      id: string,
      day: number,
      about: readonly string[],
      sentiment: "positive" | "negative",
    ): Interaction => ({
      id,
      at: Date.UTC(2026, 2, day),
      kind: "review",
      channel,
      about,
      sentiment,
    });
    const acts = [
      review("1", 2, ["watch"], "positive"),
      review("2", 2, ["watch", "strap"], "negative"),
      review("3", 3, ["watch"], "positive"),
    ];
    const rows = rollup(acts, fiveLevels, { by: ["about", "day"] });
    expect(
      rows.map(({ group, ...facts }) => [group.about, group.day, kpi.netSentiment(facts).value]),
    ).toEqual([
      ["strap", "2026-03-02", -1],
      ["watch", "2026-03-02", 0],
      ["watch", "2026-03-03", 1],
    ]);
  });
});

describe("levels of acts", () => {
  const facts = { byLevel: { consuming: 6, contributing: 3, creating: 1 }, unclassified: 2 };

  it("have shares that add up to 1, with the unclassified", () => {
    const shares = cobra.levels.map(({ id }) => kpi.levelShare(facts, id).value ?? 0);
    const sum = shares.reduce((a, b) => a + b, kpi.unclassifiedShare(facts).value ?? 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  it("are refused by a name that the facts do not have, at compile time and after", () => {
    // @ts-expect-error a level of another taxonomy
    expect(() => kpi.levelShare(facts, "creatin")).toThrow(
      'paliers unknown-level: the facts have no level "creatin", did you mean "creating"?',
    );
    const real = rollup([], fiveLevels);
    // @ts-expect-error a level of the other taxonomy
    expect(() => kpi.levelShare(real, "collaboration")).toThrow("unknown-level");
  });

  it("have a mean and a median rank, over the acts that have one", () => {
    expect(kpi.meanLevel(facts, cobra)).toMatchObject({
      value: 1.5,
      numerator: 15,
      denominator: 10,
    });
    expect(kpi.meanLevel(facts, cobra).coverage).toBeCloseTo(10 / 12, 12);
    expect(kpi.medianLevel(facts, cobra)).toMatchObject({
      value: 1,
      numerator: null,
      denominator: 10,
    });
    const even = { byLevel: { consuming: 5, contributing: 0, creating: 5 }, unclassified: 0 };
    expect(kpi.medianLevel(even, cobra).value).toBe(1);
    const high = { byLevel: { consuming: 0, contributing: 0, creating: 2 }, unclassified: 0 };
    expect(kpi.medianLevel(high, cobra).value).toBe(3);
    const undone = { byLevel: { consuming: -1, contributing: 3, creating: 2 }, unclassified: 0 };
    expect(kpi.medianLevel(undone, cobra)).toMatchObject({ value: null, reason: "invalid-input" });
  });

  it("are never ranked by another taxonomy or another version", () => {
    const real = rollup([{ id: "1", at: 0, kind: "idea", channel }], fiveLevels);
    // @ts-expect-error the ranks of the other taxonomy
    expect(kpi.meanLevel(real, fourLevels)).toMatchObject({
      value: null,
      reason: "different-taxonomies",
    });
    expect(kpi.medianLevel(real, { ...fiveLevels, version: 2 })).toMatchObject({
      value: null,
      reason: "different-taxonomies",
    });
    expect(kpi.meanLevel(real, fiveLevels).value).toBe(3);
  });
});
