import { amplificationPerPost } from "../kpi/amplification-per-post.ts";
import { applausePerPost } from "../kpi/applause-per-post.ts";
import { clickThroughRateByImpressions } from "../kpi/click-through-rate-by-impressions.ts";
import { conversationPerPost } from "../kpi/conversation-per-post.ts";
import { dialogueRatioPerPost } from "../kpi/dialogue-ratio-per-post.ts";
import { earnedShareOfInteractions } from "../kpi/earned-share-of-interactions.ts";
import { engagedPeopleRateByReach } from "../kpi/engaged-people-rate-by-reach.ts";
import { engagementRateByImpressions } from "../kpi/engagement-rate-by-impressions.ts";
import { engagementRateByReach } from "../kpi/engagement-rate-by-reach.ts";
import { engagementRateByViews } from "../kpi/engagement-rate-by-views.ts";
import { interactionRatePerPostByFollowers } from "../kpi/interaction-rate-per-post-by-followers.ts";
import { interactionsPerPost } from "../kpi/interactions-per-post.ts";
import type { KpiMetric } from "../kpi/kpi-metric.ts";
import { meanRating } from "../kpi/mean-rating.ts";
import { netSentiment } from "../kpi/net-sentiment.ts";
import { spontaneousShare } from "../kpi/spontaneous-share.ts";
import { viralityRateByReach } from "../kpi/virality-rate-by-reach.ts";
import { visitors } from "../kpi/visitors.ts";
import type { Facts } from "../rollup/facts.ts";

/**
 * The KPIs of a report, in its order: those that need nothing but one row of facts.
 *
 * Engagement over followers is there for one post only: over a period it grows with every post.
 */
export const KPIS: readonly ((facts: Facts) => KpiMetric)[] = [
  engagementRateByReach,
  engagementRateByImpressions,
  engagementRateByViews,
  interactionRatePerPostByFollowers,
  interactionsPerPost,
  applausePerPost,
  conversationPerPost,
  amplificationPerPost,
  dialogueRatioPerPost,
  clickThroughRateByImpressions,
  viralityRateByReach,
  earnedShareOfInteractions,
  spontaneousShare,
  netSentiment,
  meanRating,
  engagedPeopleRateByReach,
  visitors,
];
