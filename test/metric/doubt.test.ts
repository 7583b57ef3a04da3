import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  amplificationPerPost,
  applausePerPost,
  difference,
  engagementRateByImpressions,
  engagementRateByReach,
  type Interaction,
  interactionsPerPost,
  interval,
  type Metric,
  pooled,
  viralityRateByReach,
} from "../../src/index.ts";
import { seededRandom } from "../../src/stats/intervals/seeded-random.ts";

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

describe("doubt between posts", () => {
  it.each(Object.entries(KPIS))("calls random halves different as seldom as it says: %s", (name, kpi) => {
    const metrics = POSTS.map(kpi);
    for (const [size, least, most] of [[250, 0.03, 0.08], [40, 0.02, 0.09], [20, 0.02, 0.09]] as const) {
      const t = Date.now();
      const { higher, lower } = toldApart(metrics, metrics, size, size);
      console.log(name, size, higher + lower, Date.now() - t);
      expect(higher + lower).toBeGreaterThanOrEqual(least);
      expect(higher + lower).toBeLessThanOrEqual(most);
    }
  });
});
