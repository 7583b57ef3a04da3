import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  codedAttribution,
  conversionPaths,
  type Kitten,
  kittenTest,
  linearTouch,
} from "../../../src/impact/index.ts";
import { type Facts, fiveLevels, type Metric, rollup } from "../../../src/index.ts";
import { refusal } from "../../goals/fixtures.ts";
import { deepNumbers } from "../../support/deep-numbers.ts";
import { act, on, sale } from "../fixtures.ts";

/** Engagements per person reached, as a KPI would say it. */
function engagement({ byKind, reach }: Facts): Metric {
  const numerator = byKind["like"] ?? 0;
  const metric = {
    measures: "engagement",
    id: "likes-by-reach",
    unit: "ratio",
    numerator,
    denominator: reach,
    counts: "acts",
  } as const;
  return reach === null || reach === 0
    ? { ...metric, value: null, reason: "missing-denominator" }
    : { ...metric, value: numerator / reach };
}

interface Post {
  readonly id: string;
  readonly likes: number;
  readonly sales: number;
  readonly reach?: number;
}

function factsOf(posts: readonly Post[]) {
  return rollup(
    posts
      .map(({ id, likes }) => ({
        ...act(id, 0, { kind: "like", count: likes, content: { id } }),
        actor: undefined,
      }))
      .map(({ actor: _nobody, ...rest }) => rest),
    fiveLevels,
    {
      by: ["content"],
      exposures: posts.flatMap(({ id, reach = 10_000 }) =>
        reach === 0 ? [] : [{ at: 0, channel: { platform: "web" }, content: { id }, reach }],
      ),
    },
  );
}

function judge(posts: readonly Post[], confidence?: number) {
  const sales = posts.flatMap(({ id, sales: count }) =>
    Array.from({ length: count }, (_, index) => sale(`${id}/${index}`, 1, { content: { id } })),
  );
  const credit = codedAttribution(sales, { by: "content" });
  return kittenTest(factsOf(posts), credit, {
    engagement,
    ...(confidence !== undefined && { confidence }),
  });
}
const verdicts = (posts: readonly Post[]) => judge(posts).map(({ key, verdict }) => [key, verdict]);

describe("the kitten test", () => {
  test("keeps the keys of the facts as a type", () => {
    const facts = factsOf([{ id: "cat", likes: 5, sales: 1 }]);
    const named = facts.map((row) => ({ ...row, group: { content: "cat" } as const }));
    const [row] = kittenTest(named, codedAttribution([], { by: "content" }), { engagement });
    expectTypeOf<typeof row>().toEqualTypeOf<Kitten<"cat"> | undefined>();
    expect(row?.key).toBe("cat");
    const [any] = kittenTest(facts, codedAttribution([], { by: "content" }), { engagement });
    expectTypeOf<typeof any>().toEqualTypeOf<Kitten | undefined>();
  });

  test("tells what is liked and useless from what sells", () => {
    expect(
      verdicts([
        { id: "kitten", likes: 5000, sales: 5 },
        { id: "noise", likes: 500, sales: 0 },
        { id: "offer", likes: 600, sales: 200 },
        { id: "star", likes: 4000, sales: 900 },
        { id: "usual", likes: 1000, sales: 40 },
      ]),
    ).toEqual([
      ["kitten", "kitten"],
      ["noise", "noise"],
      ["offer", "quiet-seller"],
      ["star", "star"],
      ["usual", "too-few"],
    ]);
  });

  test("gives the gap of shares and the engagements of one conversion", () => {
    const rows = judge([
      { id: "a", likes: 900, sales: 1 },
      { id: "b", likes: 100, sales: 9 },
    ]);
    expect(rows[0]?.shareGap).toBeCloseTo(0.8, 12);
    expect(rows[1]?.shareGap).toBeCloseTo(-0.8, 12);
    expect(rows[0]?.engagementsPerConversion.value).toBe(900);
    expect(rows[1]?.engagementsPerConversion.value).toBeCloseTo(11.111, 3);
    expect(rows[0]).toMatchObject({ measures: "impact", key: "a", conversions: 1 });
  });

  test("gives no verdict where chance alone could turn it round", () => {
    expect(
      verdicts([
        { id: "a", likes: 20, sales: 1 },
        { id: "b", likes: 15, sales: 0 },
        { id: "c", likes: 18, sales: 1 },
      ]).map(([, verdict]) => verdict),
    ).toEqual(["too-few", "too-few", "too-few"]);
  });

  test("draws one conversion of one engagement towards the others", () => {
    const [tiny] = judge([
      { id: "a", likes: 1, sales: 1 },
      { id: "b", likes: 2000, sales: 30 },
      { id: "c", likes: 2000, sales: 80 },
      { id: "d", likes: 2000, sales: 10 },
    ]);
    expect(tiny?.perThousand?.value).toBeLessThan(100);
    expect(tiny?.verdict).toBe("too-few");
  });

  test("knows nothing without a rate, without engagement or without any conversion", () => {
    expect(
      verdicts([
        { id: "a", likes: 500, sales: 90, reach: 0 },
        { id: "b", likes: 500, sales: 5 },
        { id: "c", likes: 0, sales: 7 },
      ]).map(([, verdict]) => verdict),
    ).toEqual(["unknown", expect.any(String), "unknown"]);
    const rows = judge([
      { id: "a", likes: 500, sales: 0 },
      { id: "b", likes: 5, sales: 0 },
    ]);
    for (const row of rows) {
      expect(row).toMatchObject({
        verdict: "unknown",
        perThousand: null,
        shareGap: null,
        engagementsPerConversion: { value: null, reason: "no-data" },
      });
    }
    expect(judge([])).toEqual([]);
  });

  test("reads totals that were taken back as no engagement", () => {
    expect(
      judge([
        { id: "a", likes: -5, sales: 1 },
        { id: "b", likes: 9, sales: 1 },
      ])[0],
    ).toMatchObject({ perThousand: null, verdict: "unknown" });
  });

  test("is surer of its verdicts the less sure it has to be", () => {
    const posts = [
      { id: "a", likes: 1000, sales: 12 },
      { id: "b", likes: 1000, sales: 30 },
      { id: "c", likes: 1000, sales: 21 },
    ];
    const width = (confidence: number) => {
      const row = judge(posts, confidence)[0]?.perThousand;
      return (row?.upper ?? 0) - (row?.lower ?? 0);
    };
    expect(width(0.5)).toBeLessThan(width(0.9));
    expect(refusal(() => judge(posts, 1)).code).toBe("invalid-option");
  });

  test("takes credit from journeys too, and leaves out what has no content", () => {
    const acts = [
      act("1", 1, { kind: "like", content: { id: "post" } }),
      act("2", 2, { kind: "like" }),
    ];
    const credit = linearTouch(
      conversionPaths(acts, [sale("s", 9)], { by: "content", lookback: "30d" }),
    );
    const rows = kittenTest(rollup(acts, fiveLevels, { by: ["content"] }), credit, { engagement });
    expect(rows.map(({ key, conversions }) => [key, conversions])).toEqual([["post", 1]]);
  });

  test("refuses facts that are not about what is credited", () => {
    const acts = [
      act("1", 1, { content: { id: "post" } }),
      act("2", 2, { content: { id: "post" }, ...on("shop") }),
    ];
    const credit = codedAttribution([], { by: "content" });
    const byPlatform = rollup(acts, fiveLevels, { by: ["platform"] });
    // @ts-expect-error facts by platform do not meet credit by content
    expect(refusal(() => kittenTest(byPlatform, credit, { engagement })).message).toBe(
      "paliers different-dimensions: facts by platform do not meet credit by content",
    );
    const byBoth = rollup(acts, fiveLevels, { by: ["content", "platform"] });
    expect(refusal(() => kittenTest(byBoth, credit, { engagement })).message).toBe(
      'paliers different-dimensions: several rows of facts are about "post": group them by content alone',
    );
  });

  test("holds no number that is none", () => {
    const anyPosts = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom("a", "b", "c", "d", "__proto__"),
        likes: fc.integer({ min: -3, max: 2000 }),
        sales: fc.nat(60),
        reach: fc.constantFrom(0, 100, 10_000),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const rows = judge(posts);
        expect(deepNumbers(rows).every((number) => Number.isFinite(number))).toBe(true);
        for (const { perThousand } of rows) {
          if (perThousand === null) continue;
          expect(perThousand.lower).toBeLessThanOrEqual(perThousand.value);
          expect(perThousand.upper).toBeGreaterThanOrEqual(perThousand.value);
        }
      }),
      { numRuns: 500 },
    );
  });
});
