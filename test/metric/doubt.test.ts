import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  applausePerPost,
  difference,
  engagementRateByImpressions,
  engagementRateByReach,
  fiveLevels,
  formatDifference,
  type Interaction,
  interactionsPerPost,
  interval,
  levelShare,
  type Metric,
  meanRating,
  netSentiment,
  pooled,
  rollup,
  viralityRateByReach,
} from "../../src/index.ts";
import { seededRandom } from "../../src/stats/intervals/seeded-random.ts";
import { untyped } from "../support/untyped.ts";

const DRAWS = 2000;

/** What a KPI reads of one post of the public page, with the post as its group. */
const POSTS = (() => {
  const file = new URL("../../examples/data/facebook-metrics.csv", import.meta.url);
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split(/\r?\n/);
  const names = head.split(";");
  return lines.map((line, index) => {
    const cells = line.split(";");
    const cell = (name: string): number => Number(cells[names.indexOf(name)] ?? "");
    const [like, share, comment] = [cell("like"), cell("share"), cell("comment")];
    return {
      byFamily: { applaud: like, amplify: share, converse: comment },
      byKind: { like, share, comment },
      published: 1,
      reach: cell("Lifetime Post Total Reach"),
      impressions: cell("Lifetime Post Total Impressions"),
      group: { content: `post ${index}` },
    };
  });
})();

type Post = (typeof POSTS)[number];

const KPIS = {
  "by reach": engagementRateByReach,
  "by impressions": engagementRateByImpressions,
  "per post": interactionsPerPost,
  applause: applausePerPost,
  virality: viralityRateByReach,
} satisfies { [name: string]: (post: Post) => Metric };

/** Draws two sides of the posts again and again, and gives the share of the draws that were told apart. */
function toldApart(
  before: readonly Metric[],
  after: readonly Metric[],
  size: number,
  seed: number,
): { readonly higher: number; readonly lower: number } {
  const random = seededRandom(seed);
  const order = before.map((_, index) => index);
  let [higher, lower] = [0, 0];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let at = 0; at < 2 * size; at += 1) {
      const other = at + Math.floor(random() * (order.length - at));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    const pick = (metrics: readonly Metric[], from: number): readonly Metric[] =>
      order.slice(from, from + size).flatMap((index) => metrics[index] ?? []);
    const { verdict } = difference(pooled(pick(before, 0)), pooled(pick(after, size)));
    if (verdict === "higher") higher += 1;
    if (verdict === "lower") lower += 1;
  }
  return { higher: higher / DRAWS, lower: lower / DRAWS };
}

const groupOf = (index: number) => ({ content: `post ${index}` });

describe("doubt between posts", () => {
  it.each(Object.entries(KPIS))(
    "calls random halves of a real page different as seldom as it says: %s",
    (_name, kpi) => {
      const metrics = POSTS.map(kpi);
      for (const [size, least, most] of [
        [250, 0.03, 0.08],
        [40, 0.02, 0.09],
        [20, 0.02, 0.09],
      ] as const) {
        const { higher, lower } = toldApart(metrics, metrics, size, size);
        expect(higher + lower).toBeGreaterThanOrEqual(least);
        expect(higher + lower).toBeLessThanOrEqual(most);
      }
    },
    120_000,
  );

  it.each(["by reach", "per post", "virality"] as const)(
    "finds that acts doubled in three draws of four, with 100 posts a side: %s",
    (name) => {
      const twice = POSTS.map(({ byFamily, byKind, ...post }): Post => {
        const { applaud, amplify, converse } = byFamily;
        const { like, share, comment } = byKind;
        return {
          ...post,
          byFamily: { applaud: 2 * applaud, amplify: 2 * amplify, converse: 2 * converse },
          byKind: { like: 2 * like, share: 2 * share, comment: 2 * comment },
        };
      });
      const { higher, lower } = toldApart(POSTS.map(KPIS[name]), twice.map(KPIS[name]), 100, 3);
      expect(higher).toBeGreaterThan(0.75);
      expect(lower).toBe(0);
    },
    60_000,
  );

  it("is no larger than it must be where acts are independent indeed", () => {
    const random = seededRandom(11);
    const poisson = (mean: number): number => {
      let [count, left] = [-1, 1];
      for (const end = Math.exp(-mean); left > end; left *= random()) count += 1;
      return count;
    };
    let apart = 0;
    const side = (): Metric =>
      pooled(
        Array.from({ length: 40 }, (_, index) => {
          const facts = { byFamily: { applaud: poisson(20) }, reach: 1000, group: groupOf(index) };
          return engagementRateByReach(facts);
        }),
      );
    for (let draw = 0; draw < DRAWS; draw += 1)
      if (difference(side(), side()).verdict !== "noise") apart += 1;
    expect(apart / DRAWS).toBeGreaterThan(0.03);
    expect(apart / DRAWS).toBeLessThan(0.07);
  }, 60_000);

  it("of shares of acts is measured in the same way, net sentiment and ratings too", () => {
    const random = seededRandom(5);
    // Posts differ: one is liked by nearly all, the next by hardly anybody, and few have most acts.
    const posts = Array.from({ length: 300 }, (_, index) => {
      const acts = Math.ceil(3 / (random() + 0.01));
      const liking = random();
      const draws = Array.from({ length: acts }, () => random());
      const positive = draws.filter((draw) => draw < liking).length;
      const neutral = draws.filter((draw) => draw > 0.9).length;
      const level = { byLevel: { reading: positive, creation: acts - positive }, unclassified: 0 };
      const sum = draws.reduce((all, draw) => all + draw * liking, 0);
      const squares = draws.reduce((all, draw) => all + (draw * liking) ** 2, 0);
      const bySentiment = { positive, neutral, negative: Math.max(0, acts - positive - neutral) };
      const group = groupOf(index);
      return { ...level, bySentiment, ratings: { sum, squares, count: acts }, group };
    });
    const shares: readonly ((post: (typeof posts)[number]) => Metric)[] = [
      (post) => levelShare(post, "reading"),
      netSentiment,
      meanRating,
    ];
    for (const share of shares) {
      const metrics = posts.map(share);
      const { higher, lower } = toldApart(metrics, metrics, 40, 7);
      expect(higher + lower).toBeGreaterThan(0.02);
      expect(higher + lower).toBeLessThan(0.09);
      const { value, lower: least, upper: most } = pooled(metrics);
      const [from, to] = metrics[0]?.id === "net-sentiment" ? [-1, 1] : [0, 1];
      expect(least).toBeGreaterThan(from);
      expect(most).toBeLessThan(to);
      expect(value).toBeGreaterThan(least ?? 1);
    }
  }, 60_000);
});

describe("the bounds of a pooled value", () => {
  const posts = POSTS.slice(0, 60);
  const whole = pooled(posts.map(engagementRateByReach));

  it("say between which units they were measured, and how many", () => {
    expect(whole).toMatchObject({
      confidence: 0.95,
      doubt: "contents",
      spread: { units: 60, scale: "rate" },
    });
    expect(whole).not.toHaveProperty("group");
    const all = pooled(POSTS.map(engagementRateByReach));
    // A bootstrap over the 500 posts gives 1.31 to 1.76 %, bounds on acts 1.52 to 1.53 %.
    expect(all.lower).toBeCloseTo(0.01317, 5);
    expect(all.upper).toBeCloseTo(0.01768, 5);
  });

  it("follow the confidence asked for, from the same spread", () => {
    expect(interval(whole)).toEqual(whole);
    const [wide, narrow] = [0.99, 0.5].map((confidence) => interval(whole, { confidence }));
    expect(wide?.lower).toBeLessThan(whole.lower ?? 0);
    expect(narrow?.lower).toBeGreaterThan(whole.lower ?? 1);
    expect(wide).toMatchObject({ doubt: "contents", confidence: 0.99 });
  });

  it("are the same in any order, after a journey as JSON, and for posts cut in pieces by day", () => {
    expect(pooled(posts.map(engagementRateByReach).reverse())).toEqual(whole);
    const travelled: typeof whole = JSON.parse(JSON.stringify(whole));
    expect(interval(travelled, { confidence: 0.9 })).toEqual(interval(whole, { confidence: 0.9 }));
    const pieces = posts.flatMap(({ byFamily, reach, group }) => [
      { byFamily, reach: 0, group: { ...group, day: "2026-03-02" } },
      { byFamily: {}, reach, group: { ...group, day: "2026-03-03" } },
    ]);
    expect(pooled(pieces.map(engagementRateByReach))).toEqual(whole);
  });

  it("are measured between contents first, else people, else days", () => {
    const by = (dimensions: readonly string[]) =>
      pooled(
        posts.map((post, index) => {
          const group = Object.fromEntries(dimensions.map((name) => [name, `${name} ${index}`]));
          return engagementRateByReach({ ...post, group } as Post);
        }),
      ).doubt;
    expect(by(["day", "content", "actor"])).toBe("contents");
    expect(by(["day", "actor"])).toBe("people");
    expect(by(["day", "platform"])).toBe("days");
    expect(by(["platform"])).toBeUndefined();
  });

  it("are not there for fewer than 8 units: their spread is not known", () => {
    const seven = pooled(posts.slice(0, 7).map(engagementRateByReach));
    const refused = { lower: null, upper: null, withoutBounds: "too-few", doubt: "contents" };
    expect(seven).toMatchObject({ ...refused, spread: { units: 7, error: null } });
    expect(interval(seven, { confidence: 0.5 })).toMatchObject(refused);
    expect(difference(seven, whole)).toMatchObject({ verdict: "unknown", reason: "too-few" });
    expect(pooled(posts.slice(0, 8).map(engagementRateByReach)).lower).toBeGreaterThan(0);
  });

  it("count no unit that brings nothing to either side", () => {
    const empty = Array.from({ length: 9 }, (_, index) => ({
      byFamily: {},
      reach: 0,
      group: groupOf(1000 + index),
    }));
    const rows = [...posts, ...empty].map(engagementRateByReach);
    expect(pooled(rows).spread).toEqual(whole.spread);
  });

  it("are not there where all agree, where nothing was done, or where one post has it all", () => {
    const of = (acts: readonly number[]) =>
      pooled(
        acts.map((applaud, index) =>
          engagementRateByReach({
            byFamily: { applaud },
            reach: 10,
            group: groupOf(index),
          } as Post),
        ),
      );
    const refused = { lower: null, upper: null, withoutBounds: "no-interval" };
    expect(of([5, 5, 5, 5, 5, 5, 5, 5])).toMatchObject({ value: 0.5, ...refused });
    expect(of([0, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ value: 0, ...refused });
    expect(of([9, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ value: 9 / 80, ...refused });
  });
});

describe("doubt between people", () => {
  it("is there for shares of their acts: facts by actor, those without a name together", () => {
    const owned = { platform: "forum", ownership: "owned" } as const;
    const acts = Array.from(
      { length: 400 },
      (_, index): Interaction => ({
        id: `${index}`,
        at: Date.UTC(2026, 2, 2 + (index % 20)),
        kind: index % 7 === 0 ? "review" : "like",
        channel: owned,
        ...(index % 10 !== 0 && { actor: `p${Math.floor(Math.sqrt(index))}` }),
      }),
    );
    const rows = rollup(acts, fiveLevels, { by: ["actor"] });
    expect(rows).toHaveLength(20);
    expect(rows.at(-1)?.group).toEqual({ actor: null });
    expect(rows.every(({ reach, followers }) => reach === null && followers === null)).toBe(true);
    const share = pooled(rows.map((facts) => levelShare(facts, "feedback")));
    const { value, numerator } = levelShare(rollup(acts, fiveLevels), "feedback");
    expect(share).toMatchObject({ value, numerator, doubt: "people" });
    expect(share.spread).toMatchObject({ units: 20, scale: "share" });
    expect(share.lower).toBeGreaterThan(0);
  });
});

describe("a difference", () => {
  const total = (applaud: number) => engagementRateByReach({ byFamily: { applaud }, reach: 1000 });

  it("of totals has no verdict, unless the caller says that acts are independent", () => {
    expect(difference(total(60), total(90))).toMatchObject({
      absolute: 0.03,
      relative: 0.5,
      lower: null,
      upper: null,
      verdict: "unknown",
      reason: "unknown-doubt",
    });
    expect(difference(total(60), total(90), { acts: "independent" }).verdict).toBe("higher");
    const ratings = { sum: 3, squares: 2.5, count: 4 };
    const rated = meanRating({ ratings });
    expect(rated.doubt).toBe("acts");
    expect(difference(rated, rated).reason).toBe("unknown-doubt");
    const wrong = () => difference(total(1), total(2), untyped({ acts: "dependent" }));
    expect(wrong).toThrow('invalid-option: option "acts" is "dependent", expected "independent"');
  });

  it("between totals and a spread has no verdict either", () => {
    const spread = pooled(POSTS.map(engagementRateByReach));
    expect(difference(spread, total(60)).reason).toBe("unknown-doubt");
  });

  it("holds 0 between its bounds just where it is noise, and turns round with its sides", () => {
    const metrics = POSTS.map(engagementRateByReach);
    for (let from = 0; from < 480; from += 20) {
      const [one, other] = [metrics.slice(from, from + 20), metrics.slice(0, 100)].map(pooled);
      if (one === undefined || other === undefined) throw new Error("two sides");
      const there = difference(other, one);
      const back = difference(one, other);
      const { absolute, lower, upper, verdict } = there;
      if (absolute === null || lower === null || upper === null) throw new Error("no bounds");
      expect(lower).toBeLessThan(absolute);
      expect(upper).toBeGreaterThan(absolute);
      expect(verdict === "noise").toBe(lower <= 0 && upper >= 0);
      expect(back.lower).toBeCloseTo(-upper, 14);
    }
  });

  it("says in both languages that doubt is not known", () => {
    const apart = difference(total(60), total(90));
    const text = (locale: "en" | "fr") =>
      formatDifference({ ...apart, absolute: null }, { locale });
    expect([text("en"), text("fr")]).toEqual(["n/a (doubt not known)", "n.d. (doute inconnu)"]);
  });
});
