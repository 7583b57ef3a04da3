import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  engagedPeopleRateByReach,
  engagementRateByFollowers,
  engagementRateByReach,
  interactionRatePerPostByFollowers,
  interval,
  levelShare,
  meanOf,
  meanRating,
  medianOf,
  netSentiment,
  pooled,
  weightedEngagementRateByReach,
} from "../../src/index.ts";
import { peopleMetric } from "../../src/metric/people-metric.ts";

const rate = (applaud: number, reach: number | null) =>
  engagementRateByReach({ byFamily: { applaud }, reach });
const five = { id: "five-levels", version: 1 };

describe("the pooled value", () => {
  it("is another number than the mean: 34 of 1000 and 5 of 20", () => {
    const posts = [rate(34, 1000), rate(5, 20)];
    expect(pooled(posts).value).toBeCloseTo(0.038235, 6);
    expect(meanOf(posts).value).toBeCloseTo(0.142, 12);
    expect(medianOf(posts).value).toBeCloseTo(0.142, 12);
  });

  it("ranks the types of post of a real page otherwise than the mean does", () => {
    const file = new URL("../../examples/data/facebook-metrics.csv", import.meta.url);
    const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split(/\r?\n/);
    const names = head.split(";");
    const posts = lines.map((line) => {
      const cells = line.split(";");
      const cell = (name: string) => cells[names.indexOf(name)] ?? "";
      const byFamily = {
        applaud: Number(cell("like")),
        amplify: Number(cell("share")),
        converse: Number(cell("comment")),
      };
      const reach = Number(cell("Lifetime Post Total Reach"));
      return { type: cell("Type"), metric: engagementRateByReach({ byFamily, reach }) };
    });
    const all = posts.map(({ metric }) => metric);
    expect(pooled(all)).toMatchObject({
      value: 0.015256743693610754,
      numerator: 106_060,
      denominator: 6_951_680,
    });
    const types = ["Link", "Photo", "Status", "Video"];
    const of = (type: string) =>
      posts.filter((post) => post.type === type).map((one) => one.metric);
    const ranked = (value: (type: string) => number | null) =>
      [...types].sort((a, b) => (value(b) ?? 0) - (value(a) ?? 0));
    const byPool = ranked((type) => pooled(of(type)).value);
    const byMean = ranked((type) => meanOf(of(type)).value);
    expect(byPool).not.toEqual(byMean);
    const bounds = interval(pooled(all));
    expect(bounds.lower).toBeLessThan(0.01526);
    expect(bounds.upper).toBeGreaterThan(0.01525);
  });

  it("is what one rollup over the whole would give", () => {
    const part = fc.tuple(fc.integer({ min: -9, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const acts = parts.reduce((sum, [n]) => sum + n, 0);
        const reach = parts.reduce((sum, [, r]) => sum + r, 0);
        expect(pooled(parts.map(([n, r]) => rate(n, r)))).toEqual(rate(acts, reach));
      }),
    );
  });

  it("skips what has no denominator, and says what share of the acts is left", () => {
    const metric = pooled([rate(30, 1000), rate(10, null)]);
    expect(metric).toMatchObject({ value: 0.03, numerator: 30, coverage: 0.75 });
    expect(pooled([rate(10, null)])).toMatchObject({ value: null, reason: "missing-denominator" });
    expect(pooled([rate(10, -1)])).toMatchObject({ value: null, reason: "invalid-input" });
    expect(pooled([])).toMatchObject({ value: null, reason: "no-data" });
  });

  it("refuses what does not add up or is not the same", () => {
    const people = engagedPeopleRateByReach({ engagedPeople: 6, reach: 20 });
    expect(pooled([people, people])).toMatchObject({ value: null, reason: "not-additive" });
    expect(pooled([meanOf([rate(1, 2), rate(3, 4)])])).toMatchObject({ reason: "not-additive" });
    expect(pooled([medianOf([rate(1, 2)])])).toMatchObject({ reason: "not-additive" });
    expect(pooled([rate(1, 2), people])).toMatchObject({ reason: "different-metrics" });
    const other = { ...rate(1, 2), taxonomy: { id: "five-levels", version: 2 } };
    const mixed = [{ ...rate(1, 2), taxonomy: five }, other];
    expect(pooled(mixed)).toMatchObject({ value: null, reason: "different-taxonomies" });
    const facts = { byLevel: { reading: 7, creation: 1 }, unclassified: 2 };
    const levels = [levelShare(facts, "reading"), levelShare(facts, "creation")];
    expect(pooled(levels)).toMatchObject({ value: null, reason: "different-metrics" });
    const weighted = (share: number) =>
      weightedEngagementRateByReach({ byKind: { share: 3 }, reach: 100 }, { weights: { share } });
    expect(pooled([weighted(2), weighted(3)])).toMatchObject({ reason: "different-metrics" });
    expect(pooled([weighted(2), weighted(2)])).toMatchObject({ value: 0.06 });
  });

  it("refuses followers counted again in another week or before another content", () => {
    const facts = { byFamily: { applaud: 10 }, byKind: {}, followers: 1000, published: 2 };
    const by = (...groups: readonly { readonly [dimension: string]: string }[]) =>
      groups.map((group) => ({ ...facts, group }));
    const value = (rows: ReturnType<typeof by>) =>
      pooled(rows.map(engagementRateByFollowers)).value ?? "not-additive";
    const twice = "not-additive";
    expect(value(by({ week: "2026-W10" }, { week: "2026-W11" }))).toBe(twice);
    expect(value(by({ content: "a" }, { content: "b" }))).toBe(twice);
    expect(value(by({ contentType: "photo" }, { contentType: "video" }))).toBe(twice);
    const [facebook, forum] = [{ platform: "facebook" }, { platform: "forum" }];
    expect(value(by({ ...facebook, week: "10" }, { ...forum, week: "10" }))).toBe(0.01);
    expect(value(by({ ...facebook, week: "10" }, { ...facebook, week: "11" }))).toBe(twice);
    expect(value(by(facebook, forum))).toBe(0.01);
    expect(value(by({ ...facebook, account: "a" }, { ...facebook, account: "b" }))).toBe(0.01);
    // Facts without a group are those that somebody wrote down: only they know.
    expect(pooled([facts, facts].map(engagementRateByFollowers)).value).toBe(0.01);
    // A post and follower more is one for each post: over contents that adds up, over time it need not.
    const perPost = (rows: ReturnType<typeof by>) =>
      pooled(rows.map(interactionRatePerPostByFollowers)).value ?? "not-additive";
    expect(perPost(by({ content: "a" }, { content: "b" }))).toBe(0.005);
    expect(perPost(by({ ...facebook, content: "a" }, { ...forum, content: "b" }))).toBe(0.005);
    expect(perPost(by({ week: "2026-W10" }, { week: "2026-W11" }))).toBe(twice);
  });

  it("refuses rows of two brands or products, which one act may be in twice", () => {
    const by = (...abouts: readonly (string | null)[]) =>
      abouts
        .map((about) => ({ bySentiment: { positive: 3, negative: 1 }, group: { about } }))
        .map(netSentiment);
    expect(pooled(by("acme", "rival"))).toMatchObject({ value: null, reason: "not-additive" });
    expect(pooled(by("acme", "acme", null)).value).toBe(0.5);
  });

  it("refuses acts for each person: the same people come back in the next week", () => {
    const stickiness = peopleMetric("gravity", 6, 4, { counts: "acts", per: "people" });
    expect(pooled([stickiness, stickiness])).toMatchObject({ reason: "not-additive" });
  });

  it("keeps the level, the taxonomy, and that a part was cut", () => {
    const facts = { byLevel: { reading: 7, creation: 1 }, unclassified: 2, taxonomy: five };
    const cut = { ...facts, partial: true };
    const metric = pooled([levelShare(facts, "creation"), levelShare(cut, "creation")]);
    expect(metric).toMatchObject({
      value: 0.1,
      settings: { level: "creation" },
      taxonomy: five,
      partial: true,
    });
  });

  it("adds up what the interval of a sentiment or a rating needs", () => {
    const bySentiment = { positive: 30, neutral: 60, negative: 10 };
    const twice = { positive: 60, neutral: 120, negative: 20 };
    const sentiment = pooled([netSentiment({ bySentiment }), netSentiment({ bySentiment })]);
    expect(interval(sentiment)).toEqual(netSentiment({ bySentiment: twice }));
    const ratings = { sum: 3, squares: 2.5, count: 4 };
    const rating = pooled([meanRating({ ratings }), meanRating({ ratings })]);
    expect(interval(rating)).toEqual(meanRating({ ratings: { sum: 6, squares: 5, count: 8 } }));
  });
});

describe("the mean", () => {
  const posts = [rate(10, 1000), rate(20, 1000), rate(90, 1000), rate(0, 1000)];

  it("brings bounds around it, the same for a seed whatever the order", () => {
    const mean = meanOf(posts, { seed: 7 });
    expect(mean).toMatchObject({ id: "mean-engagement-rate-by-reach", denominator: 4 });
    expect(mean.value).toBeCloseTo(0.03, 12);
    expect(mean.lower).toBeGreaterThanOrEqual(0);
    expect(mean.lower).toBeLessThan(mean.value ?? 0);
    expect(mean.upper).toBeGreaterThan(mean.value ?? 0);
    expect(meanOf([...posts].reverse(), { seed: 7 })).toEqual(mean);
    expect(meanOf(posts, { seed: 7, confidence: 0.5 }).confidence).toBe(0.5);
  });

  it("has no bounds from one value, and skips nulls", () => {
    const one = meanOf([rate(10, 1000), rate(1, null)]);
    expect(one).toMatchObject({
      value: 0.01,
      lower: null,
      upper: null,
      withoutBounds: "too-few",
      coverage: 0.5,
    });
    expect(meanOf([rate(1, null)])).toMatchObject({ value: null, reason: "missing-denominator" });
    expect(meanOf([])).toMatchObject({ value: null, reason: "no-data", lower: null, upper: null });
    expect(medianOf([])).toMatchObject({ value: null, reason: "no-data" });
  });

  it("refuses two KPIs and a wrong option", () => {
    const other = engagedPeopleRateByReach({ engagedPeople: 6, reach: 20 });
    expect(meanOf([rate(1, 2), other])).toMatchObject({ value: null, reason: "different-metrics" });
    expect(() => meanOf(posts, { confidence: 2 })).toThrow("invalid-option");
    expect(() => meanOf([], { confidence: 0 })).toThrow("invalid-option");
  });

  it("never has bounds on the wrong side, equal values included", () => {
    const equal = meanOf([rate(1, 10), rate(1, 10), rate(1, 10)]);
    expect(equal.lower).toBeLessThanOrEqual(equal.value ?? 0);
    expect(equal.upper).toBeGreaterThanOrEqual(equal.value ?? 0);
  });

  it("of people stays a number of people, and the median of an even number is the middle", () => {
    expect(medianOf(posts)).toMatchObject({ value: 0.015, numerator: null, denominator: 4 });
    expect(medianOf(posts)).not.toHaveProperty("reason");
  });
});
