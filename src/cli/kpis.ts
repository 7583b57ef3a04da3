import { amplificationPerPost } from "../kpi/amplification-per-post.ts";
import { applausePerPost } from "../kpi/applause-per-post.ts";
import { clickThroughRateByImpressions } from "../kpi/click-through-rate-by-impressions.ts";
import { conversationPerPost } from "../kpi/conversation-per-post.ts";
import { dialogueRatioPerPost } from "../kpi/dialogue-ratio-per-post.ts";
import { earnedShareOfInteractions } from "../kpi/earned-share-of-interactions.ts";
import { engagedPeopleRateByReach } from "../kpi/engaged-people-rate-by-reach.ts";
import { engagementRateByFollowers } from "../kpi/engagement-rate-by-followers.ts";
import { engagementRateByImpressions } from "../kpi/engagement-rate-by-impressions.ts";
import { engagementRateByReach } from "../kpi/engagement-rate-by-reach.ts";
import { interactionRatePerPostByFollowers } from "../kpi/interaction-rate-per-post-by-followers.ts";
import { interactionsPerPost } from "../kpi/interactions-per-post.ts";
import { meanRating } from "../kpi/mean-rating.ts";
import { netSentiment } from "../kpi/net-sentiment.ts";
import { spontaneousShare } from "../kpi/spontaneous-share.ts";
import { viralityRateByReach } from "../kpi/virality-rate-by-reach.ts";
import { visitors } from "../kpi/visitors.ts";
import type { Metric } from "../model/metric.ts";
import type { Facts } from "../rollup/facts.ts";

/** The KPIs of a report, in its order: those that need nothing but one row of facts. */
export const KPIS: readonly ((facts: Facts) => Metric)[] = [
  engagementRateByReach,
  engagementRateByImpressions,
  engagementRateByFollowers,
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
