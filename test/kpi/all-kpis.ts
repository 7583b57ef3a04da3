import * as paliers from "../../src/index.ts";
import { cobra, type Facts, type Metric } from "../../src/index.ts";

type Level = "consuming" | "contributing" | "creating";
/** Facts of COBRA, grouped by content and by day. */
export type Row = Facts<Level> & {
  readonly group: { readonly content: string | null; readonly day: string | null };
};

const weighted = { weights: { like: 1, share: 3, comment: 2 } };
const voice = { brand: "acme", among: ["acme", "rival"] };

/** Every KPI by id, called on one row of facts. */
export const KPIS: { readonly [id: string]: (row: Row) => Metric } = {
  "engagement-rate-by-reach": paliers.engagementRateByReach,
  "engagement-rate-by-followers": paliers.engagementRateByFollowers,
  "engagement-rate-per-post-by-followers": paliers.engagementRatePerPostByFollowers,
  "engagement-rate-by-impressions": paliers.engagementRateByImpressions,
  "engagement-rate-by-views": paliers.engagementRateByViews,
  "daily-engagement-rate-by-followers": (row) => paliers.dailyEngagementRateByFollowers([row]),
  "weighted-engagement-rate-by-reach": (row) =>
    paliers.weightedEngagementRateByReach(row, weighted),
  "weighted-engagement-rate-by-followers": (row) =>
    paliers.weightedEngagementRateByFollowers(row, weighted),
  "weighted-engagement-rate-by-impressions": (row) =>
    paliers.weightedEngagementRateByImpressions(row, weighted),
  "engaged-people-rate-by-reach": paliers.engagedPeopleRateByReach,
  "engaged-people-rate-by-followers": paliers.engagedPeopleRateByFollowers,
  "interaction-rate-per-post-by-followers": paliers.interactionRatePerPostByFollowers,
  "click-through-rate-by-impressions": paliers.clickThroughRateByImpressions,
  "virality-rate-by-impressions": paliers.viralityRateByImpressions,
  "virality-rate-by-reach": paliers.viralityRateByReach,
  "negative-feedback-rate-by-impressions": paliers.negativeFeedbackRateByImpressions,
  "negative-feedback-rate-by-reach": paliers.negativeFeedbackRateByReach,
  "critical-audience": (row) =>
    paliers.criticalAudience(paliers.interactionRatePerPostByFollowers(row), { wanted: 50 }),
  "reach-rate-by-followers": paliers.reachRateByFollowers,
  "impressions-per-person-reached": paliers.impressionsPerPersonReached,
  "conversation-per-post": paliers.conversationPerPost,
  "amplification-per-post": paliers.amplificationPerPost,
  "applause-per-post": paliers.applausePerPost,
  "conversation-per-follower": paliers.conversationPerFollower,
  "amplification-per-follower": paliers.amplificationPerFollower,
  "applause-per-follower": paliers.applausePerFollower,
  "conversation-per-post-per-thousand-followers": paliers.conversationPerPostPerThousandFollowers,
  "amplification-per-post-per-thousand-followers": paliers.amplificationPerPostPerThousandFollowers,
  "applause-per-post-per-thousand-followers": paliers.applausePerPostPerThousandFollowers,
  "interactions-per-post": paliers.interactionsPerPost,
  "median-interactions-per-post": (row) => paliers.medianInteractionsPerPost([row]),
  "readers-per-article": (row) => paliers.readersPerArticle([row]),
  visitors: paliers.visitors,
  "read-ratio": paliers.readRatio,
  "engaged-time-per-view": paliers.engagedTimePerView,
  "publishing-cadence": (row) => paliers.publishingCadence([row]),
  "longest-silence": (row) => paliers.longestSilence([row]),
  "share-of-voice-by-mentions": (row) => paliers.shareOfVoiceByMentions(row, voice),
  "share-of-voice-by-reach": (row) => paliers.shareOfVoiceByReach([row], voice),
  "net-sentiment": paliers.netSentiment,
  "net-sentiment-polar": paliers.netSentimentPolar,
  "positive-share-of-polar": paliers.positiveShareOfPolar,
  "positive-share-of-classified": paliers.positiveShareOfClassified,
  "mean-rating": paliers.meanRating,
  "dialogue-ratio-per-post": paliers.dialogueRatioPerPost,
  "earned-share-of-interactions": paliers.earnedShareOfInteractions,
  "spontaneous-share": paliers.spontaneousShare,
  "level-share": (row) => paliers.levelShare(row, "creating"),
  "unclassified-share": paliers.unclassifiedShare,
  "mean-level": (row) => paliers.meanLevel(row, cobra),
  "median-level": (row) => paliers.medianLevel(row, cobra),
};
