import { dialogueRatioPerPost } from "../kpi/dialogue/dialogue-ratio-per-post.ts";
import { interactionRatePerPostByFollowers } from "../kpi/followers/interaction-rate-per-post-by-followers.ts";
import { engagedPeopleRateByReach } from "../kpi/people/engaged-people-rate-by-reach.ts";
import { visitors } from "../kpi/people/visitors.ts";
import { amplificationPerPost } from "../kpi/posts/amplification-per-post.ts";
import { applausePerPost } from "../kpi/posts/applause-per-post.ts";
import { conversationPerPost } from "../kpi/posts/conversation-per-post.ts";
import { interactionsPerPost } from "../kpi/posts/interactions-per-post.ts";
import { clickThroughRateByImpressions } from "../kpi/reach/click-through-rate-by-impressions.ts";
import { engagementRateByImpressions } from "../kpi/reach/engagement-rate-by-impressions.ts";
import { engagementRateByReach } from "../kpi/reach/engagement-rate-by-reach.ts";
import { engagementRateByViews } from "../kpi/reach/engagement-rate-by-views.ts";
import { viralityRateByReach } from "../kpi/reach/virality-rate-by-reach.ts";
import { meanRating } from "../kpi/sentiment/mean-rating.ts";
import { netSentiment } from "../kpi/sentiment/net-sentiment.ts";
import { earnedShareOfInteractions } from "../kpi/voice/earned-share-of-interactions.ts";
import { spontaneousShare } from "../kpi/voice/spontaneous-share.ts";
import type { Metric } from "../metric/metric.ts";
import type { Facts } from "../rollup/facts.ts";

/**
 * The KPIs of a report, in its order: those that need nothing but one row of facts.
 *
 * Engagement over followers is there for one post only: over a period it grows with every post.
 */
export const KPIS: readonly ((facts: Facts) => Metric)[] = [
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
