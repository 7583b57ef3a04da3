// Which posts are kitten photos: much engagement, no conversion?
import {
  type Exposure,
  engagementRateByReach,
  fiveLevels,
  formatMetric,
  type Interaction,
  rollup,
} from "paliers";
import type { Conversion } from "paliers/goals";
import { conversionPaths, kittenTest, linearTouch } from "paliers/impact";

declare const interactions: Interaction[], exposures: Exposure[], sales: Conversion[];

const byPost = rollup(interactions, fiveLevels, { by: ["content"], exposures });
const credit = linearTouch(
  conversionPaths(interactions, sales, { by: "content", lookback: "30d" }),
);
const kittens = kittenTest(byPost, credit, { engagement: engagementRateByReach }).filter(
  (post) => post.verdict === "kitten",
);
console.table(
  kittens.map((post) => ({
    post: post.key,
    engagement: formatMetric(post.engagement, { locale: "en" }),
    sales: post.conversions,
  })),
);
