import { expect, test } from "vitest";
import { codedAttribution, kittenTest } from "../../src/impact/index.ts";
import { engagementRateByReach, fiveLevels, rollup } from "../../src/index.ts";

const channel = { platform: "facebook", ownership: "owned" } as const;
const DAY = 864e5;
const today = 61 * DAY;

// orova.vn/en/news/conversion-lag-roas and others: recent activity always looks as if it did not convert,
// because its conversions have not come yet. Sales come twenty days after a post; this one is a day old.
test("a post of yesterday, whose sales come in twenty days, is no kitten yet", () => {
  const posts = [1, 2, 3, 4, 5, 60].map((day) => ({
    id: `day-${day}`,
    at: day * DAY,
    likes: day === 60 ? 3100 : 3000,
  }));
  const acts = posts.map(({ id, at, likes }) => ({
    id,
    at,
    kind: "like",
    count: likes,
    channel,
    content: { id },
  }));
  const exposures = posts.map(({ id, at }) => ({ at, channel, content: { id }, reach: 50_000 }));
  const sales = posts
    .flatMap(({ id, at }) =>
      Array.from({ length: 60 }, (_, index) => ({
        id: `${id}/${index}`,
        at: at + 20 * DAY,
        goal: "sale",
        content: { id },
      })),
    )
    .filter((sale) => sale.at < today);
  const facts = rollup(acts, fiveLevels, { by: ["content"], exposures });
  const rows = kittenTest(facts, codedAttribution(sales, { by: "content" }), {
    engagement: engagementRateByReach,
    // Added: the day of asking, how long sales take, and when each post was published.
    asOf: today,
    lag: "20d",
    since: Object.fromEntries(posts.map(({ id, at }) => [id, at])),
  });
  expect(rows.find((row) => row.key === "day-60")?.verdict).toBe("immature");
});
