// Is it a kitten? Totals of posts without any people, and codes that buyers typed in.
import {
  engagementRateByReach,
  type Exposure,
  fiveLevels,
  formatMetric,
  type Interaction,
  rollup,
} from "paliers";
import type { Conversion } from "paliers/goals";
import { codedAttribution, kittenTest } from "paliers/impact";

// post, people reached, likes, comments, orders with the code of the post
const posts = [
  ["kitten", 40_000, 3_900, 410, 4],
  ["puppy", 30_000, 2_100, 150, 3],
  ["guide", 12_000, 190, 60, 62],
  ["demo", 20_000, 1_900, 160, 140],
  ["quote", 15_000, 420, 20, 2],
  ["offer", 18_000, 260, 45, 71],
] as const;
const channel = { platform: "facebook", ownership: "owned" } as const;
const at = Date.parse("2026-03-02T09:00:00Z");

const acts = posts.flatMap(([id, , likes, comments]): readonly Interaction[] => [
  { id: `${id}/like`, at, kind: "like", count: likes, channel, content: { id } },
  { id: `${id}/comment`, at, kind: "comment", count: comments, channel, content: { id } },
]);
const exposures = posts.map(
  ([id, reach]): Exposure => ({ at, channel: { platform: "facebook" }, content: { id }, reach }),
);
const orders = posts.flatMap(([id, , , , count]) =>
  Array.from(
    { length: count },
    (_, index): Conversion => ({ id: `${id}/${index}`, at, goal: "order", content: { id } }),
  ),
);

const byPost = rollup(acts, fiveLevels, { by: ["content"], exposures });
const credit = codedAttribution(orders, { by: "content" });
for (const post of kittenTest(byPost, credit, { engagement: engagementRateByReach })) {
  const { key, engagement, conversions, perThousand, verdict } = post;
  const between =
    perThousand === null
      ? "unknown"
      : `${perThousand.lower.toFixed(1)} to ${perThousand.upper.toFixed(1)} per 1,000`;
  console.log(
    key.padEnd(7),
    formatMetric(engagement).padEnd(6),
    `${conversions} orders,`.padEnd(12),
    between.padEnd(24),
    verdict,
  );
}
