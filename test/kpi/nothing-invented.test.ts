import { describe, expect, it } from "vitest";
import {
  dialogueRatioPerPost,
  engagedPeopleRateByReach,
  engagedTimePerView,
  fiveLevels,
  type Interaction,
  impressionsPerPersonReached,
  interactionsPerPost,
  longestSilence,
  meanRating,
  netSentiment,
  netSentimentPolar,
  positiveShareOfClassified,
  positiveShareOfPolar,
  publishingCadence,
  reachRateByFollowers,
  readersPerArticle,
  readRatio,
  rollup,
  shareOfVoiceByMentions,
  shareOfVoiceByReach,
  spontaneousShare,
  visitors,
} from "../../src/index.ts";

const channel = { platform: "facebook", ownership: "owned" } as const;
const act = (id: string, more: Partial<Interaction> = {}): Interaction => ({
  id,
  at: Date.UTC(2026, 2, 2),
  kind: "like",
  channel,
  ...more,
});
const post = act("post", { kind: "post", actorKind: "brand", content: { id: "p1" } });
const among = { brand: "acme", among: ["acme", "rival"] };

describe("what an export cannot say", () => {
  const facts = rollup(
    [post, act("likes", { count: 40 }), act("view", { kind: "view" })],
    fiveLevels,
  );
  const days = rollup([act("likes", { count: 40 })], fiveLevels, { by: ["day"] });

  it.each([
    ["who answers whom", dialogueRatioPerPost(facts)],
    ["how acts arose", spontaneousShare(facts)],
    ["the tone", netSentiment(facts)],
    ["the tone of those who take a side", netSentimentPolar(facts)],
    ["the share of praise", positiveShareOfClassified(facts)],
    ["the share of praise among sides", positiveShareOfPolar(facts)],
    ["ratings", meanRating(facts)],
    ["how far reading went", readRatio(facts)],
    ["how long a view lasted", engagedTimePerView(facts)],
    ["which brand is named", shareOfVoiceByMentions(facts, among)],
    ["which brand is named where", shareOfVoiceByReach([facts], among)],
    ["what the brand published", publishingCadence(days)],
    ["how long the brand was silent", longestSilence(days)],
  ])("has no value, and no data to give it: %s", (_, metric) => {
    expect(metric).toMatchObject({ value: null, numerator: null, reason: "no-data" });
    expect(metric.lower ?? null).toBeNull();
  });

  it("leaves alone what the export does say", () => {
    expect(interactionsPerPost(facts).value).toBe(40);
  });

  it("is a real 0 where one row of the whole input carried the field", () => {
    const rows = [
      post,
      act("1"),
      act("2", { channel: { ...channel, platform: "web" }, inReplyTo: "x" }),
    ];
    const [here] = rollup(rows, fiveLevels, { by: ["platform"] });
    expect(here === undefined ? null : dialogueRatioPerPost(here).value).toBe(0);
  });
});

describe("a share of what is known", () => {
  it("says how many acts tell how they came about", () => {
    const facts = rollup(
      [
        act("1", { count: 60, prompted: "spontaneous" }),
        act("2", { count: 20, prompted: "contest" }),
        act("3", { count: 320 }),
      ],
      fiveLevels,
    );
    expect(spontaneousShare(facts)).toMatchObject({ value: 0.75, denominator: 80, coverage: 0.2 });
  });

  it("says how many views tell how far they went", () => {
    const facts = rollup(
      [
        act("1", { kind: "read", progress: 0.9 }),
        act("2", { kind: "view", duration: 1000 }),
        act("3", { kind: "view", count: 2 }),
      ],
      fiveLevels,
    );
    expect(readRatio(facts)).toMatchObject({ value: 0.25, coverage: 0.5 });
  });

  it("takes facts that do not say what was carried as they are", () => {
    expect(spontaneousShare({ spontaneous: 60, interactions: 80 })).toMatchObject({ value: 0.75 });
    expect(dialogueRatioPerPost({ answers: 0, brandReplies: 0, published: 4 }).value).toBe(0);
  });
});

describe("readers of an article", () => {
  const on = (id: string, content: string, kind: string, actor?: string): Interaction =>
    act(id, { kind, content: { id: content }, ...(actor !== undefined && { actor }) });
  const read = [
    on("1", "a", "read", "ann"),
    on("2", "a", "view", "bob"),
    on("3", "a", "read", "cid"),
    on("4", "b", "read", "ann"),
  ];
  const liked = ["c", "d", "e"].map((content, index) => on(`l${index}`, content, "like", "ann"));

  it("are divided by articles, not by posts that were only liked", () => {
    const rows = rollup([...read, ...liked], fiveLevels, { by: ["content"] });
    expect(readersPerArticle(rows)).toMatchObject({ value: 1.5, numerator: 3, denominator: 2 });
    expect(readersPerArticle(rows)).not.toHaveProperty("coverage");
  });

  it("are not known, rather than 0, where only people without a name read", () => {
    const anonymous = [on("x", "f", "view"), on("y", "f", "like", "ann")];
    const rows = rollup([...read, ...anonymous], fiveLevels, { by: ["content"] });
    expect(readersPerArticle(rows)).toMatchObject({ value: 1.5, coverage: 2 / 3 });
  });

  it("have no people to count where no row has a name", () => {
    const rows = rollup([on("x", "f", "view")], fiveLevels, { by: ["content"] });
    expect(readersPerArticle(rows).reason).toBe("no-people");
  });
});

describe("people that were added up over days", () => {
  const exposure = (day: number) => ({
    at: Date.UTC(2026, 2, day),
    channel,
    reach: 50,
    impressions: 80,
    followers: 100,
    visitors: 7,
  });
  const of = (...days: readonly number[]) =>
    rollup([act("1", { actor: "ann" })], fiveLevels, { exposures: days.map(exposure) });
  const metrics = (facts: ReturnType<typeof of>) => [
    visitors({ ...facts, siteVisitors: null }),
    reachRateByFollowers(facts),
    impressionsPerPersonReached(facts),
    engagedPeopleRateByReach(facts),
  ];

  it("are a sum of totals, and the metric says so", () => {
    expect(metrics(of(2, 3)).map(({ sumOfTotals }) => sumOfTotals)).toEqual(Array(4).fill(true));
    for (const metric of metrics(of(2))) expect(metric).not.toHaveProperty("sumOfTotals");
  });

  it("are people again where people have names", () => {
    expect(
      visitors({ siteVisitors: 3, visitors: 14, sumsOfTotals: ["visitors"] }),
    ).not.toHaveProperty("sumOfTotals");
  });
});
