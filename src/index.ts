// The entry `paliers`: what was done, at which level, and what it amounts to. No goal, no zod.
// Written by `npm run generate` from what says @public in these folders.

// util
export type { ErrorCode } from "./util/error-code.ts";
export type { ByName } from "./util/map-of.ts";
export { PaliersError } from "./util/paliers-error.ts";

// calendar
export type { BucketOptions } from "./calendar/bucket-of.ts";
export { bucketOf } from "./calendar/bucket-of.ts";
export type { Bucket, TimeUnit } from "./calendar/bucket.ts";
export type { Calendar } from "./calendar/calendar.ts";
export type { Day } from "./calendar/day.ts";
export { durationMs } from "./calendar/duration-ms.ts";
export type { Duration } from "./calendar/duration.ts";
export type { StartOfDayOptions } from "./calendar/start-of-day.ts";
export { startOfDay } from "./calendar/start-of-day.ts";
export type { BusinessHours, Weekday } from "./calendar/working-time.ts";
export type { ZoneClock } from "./calendar/zone-clock.ts";

// model
export type { ActorKind } from "./model/actor-kind.ts";
export { ACTOR_KINDS } from "./model/actor-kind.ts";
export type { Channel } from "./model/channel.ts";
export type { Content } from "./model/content.ts";
export { defineKinds } from "./model/define-kinds.ts";
export { ENGAGING_FAMILIES } from "./model/engaging-families.ts";
export type { Exposure } from "./model/exposure.ts";
export type { FamilyOptions } from "./model/family-of.ts";
export { familyOf } from "./model/family-of.ts";
export type { Family } from "./model/family.ts";
export { FAMILIES } from "./model/family.ts";
export type { Field, FieldName } from "./model/field.ts";
export { FIELDS } from "./model/field.ts";
export type { Interaction } from "./model/interaction.ts";
export type { BuiltInKind, Kind } from "./model/kind.ts";
export { KINDS } from "./model/kind.ts";
export type { Kinds } from "./model/kinds.ts";
export type { Label } from "./model/label.ts";
export type { Link } from "./model/link.ts";
export type { Locale } from "./model/locale.ts";
export type { Ownership } from "./model/ownership.ts";
export { OWNERSHIPS } from "./model/ownership.ts";
export type { Prompt } from "./model/prompt.ts";
export { PROMPTS } from "./model/prompt.ts";
export type { Reason } from "./model/reason.ts";
export type { Sentiment } from "./model/sentiment.ts";
export { SENTIMENTS } from "./model/sentiment.ts";
export type { Unit } from "./model/unit.ts";

// taxonomy
export type { Classifiable } from "./taxonomy/classifiable.ts";
export { classify } from "./taxonomy/classify.ts";
export { defineTaxonomy } from "./taxonomy/define-taxonomy.ts";
export type { TaxonomyVariant } from "./taxonomy/derive-taxonomy.ts";
export { deriveTaxonomy } from "./taxonomy/derive-taxonomy.ts";
export type { Explanation } from "./taxonomy/explain.ts";
export { explain } from "./taxonomy/explain.ts";
export type { LabelOptions } from "./taxonomy/label-of.ts";
export { labelOf } from "./taxonomy/label-of.ts";
export type { Rule } from "./taxonomy/rule.ts";
export type { Level, LevelId, Taxonomy } from "./taxonomy/taxonomy.ts";

// taxonomy/people
export type { ActorFacts, FactsOfActor } from "./taxonomy/people/actor-facts-result.ts";
export type { ActorLevel, ActorRule, ActorTaxonomy } from "./taxonomy/people/actor-taxonomy.ts";
export { classifyActors } from "./taxonomy/people/classify-actors.ts";
export { defineActorTaxonomy } from "./taxonomy/people/define-actor-taxonomy.ts";
export type { ActorExplanation, WeighedRule } from "./taxonomy/people/explain-actor.ts";
export { explainActor } from "./taxonomy/people/explain-actor.ts";
export type { PeopleLevels } from "./taxonomy/people/people-levels-result.ts";

// taxonomies/acts
export type { AltimeterLevelId } from "./taxonomies/acts/altimeter.ts";
export { altimeter } from "./taxonomies/acts/altimeter.ts";
export type { CobraLevelId } from "./taxonomies/acts/cobra.ts";
export { cobra } from "./taxonomies/acts/cobra.ts";
export type { FiveLevelId } from "./taxonomies/acts/five-levels.ts";
export { fiveLevels } from "./taxonomies/acts/five-levels.ts";
export type { ForresterLevelId } from "./taxonomies/acts/forrester.ts";
export { forrester } from "./taxonomies/acts/forrester.ts";
export type { FourLevelId } from "./taxonomies/acts/four-levels.ts";
export { fourLevels } from "./taxonomies/acts/four-levels.ts";
export type { MayfieldLevelId } from "./taxonomies/acts/mayfield.ts";
export { mayfield } from "./taxonomies/acts/mayfield.ts";

// taxonomies/people
export { lifecycle } from "./taxonomies/people/lifecycle.ts";
export { ninetyNineOne } from "./taxonomies/people/ninety-nine-one.ts";
export type { OrbitLevelId } from "./taxonomies/people/orbit-level-id.ts";
export { ORBIT_WEIGHTS } from "./taxonomies/people/orbit-weights.ts";
export { orbit2022 } from "./taxonomies/people/orbit2022.ts";

// rollup
export type { Acts } from "./rollup/acts.ts";
export type { Columns, ColumnsOptions } from "./rollup/columns.ts";
export { columns } from "./rollup/columns.ts";
export type { CreateRollupOptions, Rollup } from "./rollup/create-rollup.ts";
export { createRollup } from "./rollup/create-rollup.ts";
export type { Dimension, DimensionValues, Group } from "./rollup/dimension.ts";
export { DIMENSIONS } from "./rollup/dimension.ts";
export type {
  AdditiveFacts,
  AudienceFacts,
  DistinctFacts,
  Facts,
  FactsAccount,
  GroupFacts,
} from "./rollup/facts.ts";
export type { LiveRollup, LiveRollupOptions } from "./rollup/live-rollup.ts";
export { liveRollup } from "./rollup/live-rollup.ts";
export type { Grouped, ReadThrough, RollupOptions, Whole } from "./rollup/rollup-options.ts";
export { rollup } from "./rollup/rollup.ts";
export type { Rows } from "./rollup/rows.ts";

// metric
export type { BoundsOptions } from "./metric/bounds-options.ts";
export type { DifferenceOptions } from "./metric/difference-options.ts";
export type { Difference } from "./metric/difference.ts";
export { difference } from "./metric/difference.ts";
export { interval } from "./metric/interval.ts";
export { meanOf } from "./metric/mean-of.ts";
export type { MeanOptions } from "./metric/mean-options.ts";
export { medianOf } from "./metric/median-of.ts";
export type { MetricId } from "./metric/metric-id.ts";
export type {
  Basis,
  Metric,
  MetricParts,
  NoValue,
  Quotient,
  QuotientValue,
  SingleValue,
  Spread,
} from "./metric/metric.ts";
export { pooled } from "./metric/pooled.ts";

// metric/text
export { formatDifference } from "./metric/text/format-difference.ts";
export { formatMetric } from "./metric/text/format-metric.ts";
export { labelOfMetric } from "./metric/text/label-of-metric.ts";
export type { MetricTextOptions } from "./metric/text/metric-text-options.ts";

// kpi
export { engagementOf } from "./kpi/engagement-of.ts";
export type { FactsWith } from "./kpi/facts-with.ts";
export type { WeightOptions } from "./kpi/weighted-rate.ts";

// kpi/dialogue
export { dialogueRatioPerPost } from "./kpi/dialogue/dialogue-ratio-per-post.ts";

// kpi/followers
export { amplificationPerFollower } from "./kpi/followers/amplification-per-follower.ts";
export { amplificationPerPostPerThousandFollowers } from "./kpi/followers/amplification-per-post-per-thousand-followers.ts";
export { applausePerFollower } from "./kpi/followers/applause-per-follower.ts";
export { applausePerPostPerThousandFollowers } from "./kpi/followers/applause-per-post-per-thousand-followers.ts";
export type { Benchmark } from "./kpi/followers/benchmark.ts";
export { benchmark } from "./kpi/followers/benchmark.ts";
export { conversationPerFollower } from "./kpi/followers/conversation-per-follower.ts";
export { conversationPerPostPerThousandFollowers } from "./kpi/followers/conversation-per-post-per-thousand-followers.ts";
export type { CriticalAudienceOptions } from "./kpi/followers/critical-audience.ts";
export { criticalAudience } from "./kpi/followers/critical-audience.ts";
export { dailyEngagementRateByFollowers } from "./kpi/followers/daily-engagement-rate-by-followers.ts";
export { engagementRateByFollowers } from "./kpi/followers/engagement-rate-by-followers.ts";
export { engagementRatePerPostByFollowers } from "./kpi/followers/engagement-rate-per-post-by-followers.ts";
export { interactionRatePerPostByFollowers } from "./kpi/followers/interaction-rate-per-post-by-followers.ts";
export { weightedEngagementRateByFollowers } from "./kpi/followers/weighted-engagement-rate-by-followers.ts";

// kpi/levels
export { levelShare } from "./kpi/levels/level-share.ts";
export { meanLevel } from "./kpi/levels/mean-level.ts";
export { medianLevel } from "./kpi/levels/median-level.ts";
export { unclassifiedShare } from "./kpi/levels/unclassified-share.ts";

// kpi/people
export { engagedPeopleRateByFollowers } from "./kpi/people/engaged-people-rate-by-followers.ts";
export { engagedPeopleRateByReach } from "./kpi/people/engaged-people-rate-by-reach.ts";
export { engagedTimePerView } from "./kpi/people/engaged-time-per-view.ts";
export { readRatio } from "./kpi/people/read-ratio.ts";
export type { ArticleFacts } from "./kpi/people/readers-per-article.ts";
export { readersPerArticle } from "./kpi/people/readers-per-article.ts";
export { visitors } from "./kpi/people/visitors.ts";

// kpi/posts
export { amplificationPerPost } from "./kpi/posts/amplification-per-post.ts";
export { applausePerPost } from "./kpi/posts/applause-per-post.ts";
export { conversationPerPost } from "./kpi/posts/conversation-per-post.ts";
export type { DayFacts } from "./kpi/posts/days-of.ts";
export { interactionsPerPost } from "./kpi/posts/interactions-per-post.ts";
export { longestSilence } from "./kpi/posts/longest-silence.ts";
export { medianInteractionsPerPost } from "./kpi/posts/median-interactions-per-post.ts";
export type { CadenceOptions } from "./kpi/posts/publishing-cadence.ts";
export { publishingCadence } from "./kpi/posts/publishing-cadence.ts";

// kpi/reach
export { clickThroughRateByImpressions } from "./kpi/reach/click-through-rate-by-impressions.ts";
export { engagementRateByImpressions } from "./kpi/reach/engagement-rate-by-impressions.ts";
export { engagementRateByReach } from "./kpi/reach/engagement-rate-by-reach.ts";
export { engagementRateByViews } from "./kpi/reach/engagement-rate-by-views.ts";
export { impressionsPerPersonReached } from "./kpi/reach/impressions-per-person-reached.ts";
export { negativeFeedbackRateByImpressions } from "./kpi/reach/negative-feedback-rate-by-impressions.ts";
export { negativeFeedbackRateByReach } from "./kpi/reach/negative-feedback-rate-by-reach.ts";
export { reachRateByFollowers } from "./kpi/reach/reach-rate-by-followers.ts";
export { viralityRateByImpressions } from "./kpi/reach/virality-rate-by-impressions.ts";
export { viralityRateByReach } from "./kpi/reach/virality-rate-by-reach.ts";
export { weightedEngagementRateByImpressions } from "./kpi/reach/weighted-engagement-rate-by-impressions.ts";
export { weightedEngagementRateByReach } from "./kpi/reach/weighted-engagement-rate-by-reach.ts";

// kpi/sentiment
export { meanRating } from "./kpi/sentiment/mean-rating.ts";
export { netSentimentPolar } from "./kpi/sentiment/net-sentiment-polar.ts";
export { netSentiment } from "./kpi/sentiment/net-sentiment.ts";
export { positiveShareOfClassified } from "./kpi/sentiment/positive-share-of-classified.ts";
export { positiveShareOfPolar } from "./kpi/sentiment/positive-share-of-polar.ts";

// kpi/voice
export type { ShareOfVoiceOptions } from "./kpi/voice/brands-of.ts";
export { earnedShareOfInteractions } from "./kpi/voice/earned-share-of-interactions.ts";
export { shareOfVoiceByMentions } from "./kpi/voice/share-of-voice-by-mentions.ts";
export { shareOfVoiceByReach } from "./kpi/voice/share-of-voice-by-reach.ts";
export { spontaneousShare } from "./kpi/voice/spontaneous-share.ts";

// people
export type { PeriodUnit } from "./people/check-unit.ts";
export type { IdentifiedAct } from "./people/identified-act.ts";
export type { PeopleOptions } from "./people/people-options.ts";
export type { ActorMapping } from "./people/read-mapping.ts";
export type { Attributed, MergedActor, ResolvedActors } from "./people/resolve-actors.ts";
export { resolveActors } from "./people/resolve-actors.ts";

// people/actors
export type { ActChoice } from "./people/actors/act-choice.ts";
export { activeDays } from "./people/actors/active-days.ts";
export type { ActivePeriodsOptions } from "./people/actors/active-periods.ts";
export { activePeriods } from "./people/actors/active-periods.ts";
export type { ActorFact, FactContext } from "./people/actors/actor-fact.ts";
export type { ActorFactsOptions } from "./people/actors/actor-facts.ts";
export { actorFacts } from "./people/actors/actor-facts.ts";
export type { PercentileOptions } from "./people/actors/add-percentile.ts";
export { addPercentile } from "./people/actors/add-percentile.ts";
export { countActs } from "./people/actors/count-acts.ts";
export type { Decay, HalfLifeDecay, PeriodDecay } from "./people/actors/decayed-score.ts";
export { decayedScore } from "./people/actors/decayed-score.ts";
export { distinctContents } from "./people/actors/distinct-contents.ts";
export { highestWeight } from "./people/actors/highest-weight.ts";
export { involvementFacts } from "./people/actors/involvement-facts.ts";
export type { PresenceFactsOptions } from "./people/actors/presence-facts.ts";
export { presenceFacts } from "./people/actors/presence-facts.ts";
export { receivedActs } from "./people/actors/received-acts.ts";
export { timeSpent } from "./people/actors/time-spent.ts";
export type { Weights } from "./people/actors/weight-table.ts";

// people/answers
export type { InboundOptions } from "./people/answers/inbound-options.ts";
export { INBOUND } from "./people/answers/inbound.ts";
export type { PeerAnswerShareOptions } from "./people/answers/peer-answer-share.ts";
export { peerAnswerShare } from "./people/answers/peer-answer-share.ts";
export type { Recovery, RecoveryGroup, RecoveryOptions } from "./people/answers/recovery.ts";
export { recovery } from "./people/answers/recovery.ts";
export type { ResponseSummary, Responses } from "./people/answers/responses.ts";
export { responses } from "./people/answers/responses.ts";
export type { UnansweredItem } from "./people/answers/unanswered.ts";
export { unanswered } from "./people/answers/unanswered.ts";

// people/climbs
export type { CampaignDays } from "./people/climbs/campaign-spans.ts";
export type { Climb } from "./people/climbs/climb.ts";
export { climb } from "./people/climbs/climb.ts";
export type {
  CampaignClimbs,
  ClimbWarning,
  ClimbsByCampaignOptions,
} from "./people/climbs/climbs-by-campaign.ts";
export { climbsByCampaign } from "./people/climbs/climbs-by-campaign.ts";
export type { LevelShift, ShiftFacts } from "./people/climbs/level-shift.ts";
export { levelShift } from "./people/climbs/level-shift.ts";
export type { StepRate } from "./people/climbs/step-rate.ts";
export { stepRate } from "./people/climbs/step-rate.ts";

// people/community
export type { Ambassador, AmbassadorsOptions } from "./people/community/ambassadors.ts";
export { ambassadors } from "./people/community/ambassadors.ts";
export type { CommunityShare, CommunityShareOptions } from "./people/community/community-share.ts";
export { communityShare } from "./people/community/community-share.ts";
export type {
  CommunityFigures,
  CommunityStage,
  CommunityStageId,
  CommunityStageOptions,
} from "./people/community/community-stage.ts";
export { communityStage } from "./people/community/community-stage.ts";
export type { Dialogue, DialogueOptions } from "./people/community/dialogue.ts";
export { dialogue } from "./people/community/dialogue.ts";
export type {
  ParticipationShares,
  ParticipationSharesOptions,
} from "./people/community/participation-shares.ts";
export { participationShares } from "./people/community/participation-shares.ts";
export type { Participation, ParticipationOptions } from "./people/community/participation.ts";
export { participation } from "./people/community/participation.ts";
export type { ContentReaders } from "./people/community/readers-per-content.ts";
export { readersPerContent } from "./people/community/readers-per-content.ts";
export type { ReputationOptions, ReputationRow } from "./people/community/reputation.ts";
export { reputation } from "./people/community/reputation.ts";

// people/levels
export type { GraceOptions, LevelsAt } from "./people/levels/apply-grace.ts";
export { applyGrace } from "./people/levels/apply-grace.ts";
export { gravity } from "./people/levels/gravity.ts";
export type { LevelPolicy } from "./people/levels/level-policy.ts";
export type { PeopleLevelsOptions } from "./people/levels/people-levels.ts";
export { peopleLevels } from "./people/levels/people-levels.ts";
export type { TimeToLevel, TimeToLevelOptions } from "./people/levels/time-to-level.ts";
export { timeToLevel } from "./people/levels/time-to-level.ts";
export type { Transitions, TransitionsOptions } from "./people/levels/transitions.ts";
export { transitions } from "./people/levels/transitions.ts";
export type { CommitmentOptions } from "./people/levels/weighted-commitment.ts";
export { weightedCommitment } from "./people/levels/weighted-commitment.ts";

// people/returning
export type {
  ActiveDaysDistribution,
  ActiveDaysDistributionOptions,
} from "./people/returning/active-days-distribution.ts";
export { activeDaysDistribution } from "./people/returning/active-days-distribution.ts";
export type {
  ActiveDay,
  ActivePeople,
  ActivePeopleOptions,
} from "./people/returning/active-people.ts";
export { activePeople } from "./people/returning/active-people.ts";
export { growthRatio } from "./people/returning/growth-ratio.ts";
export type {
  LifecycleByPeriod,
  LifecycleByPeriodOptions,
  LifecycleRow,
} from "./people/returning/lifecycle-by-period.ts";
export { lifecycleByPeriod } from "./people/returning/lifecycle-by-period.ts";
export type { Newcomers, NewcomersOptions, NewcomersRow } from "./people/returning/newcomers.ts";
export { newcomers } from "./people/returning/newcomers.ts";
export type {
  OfflineToOnline,
  OfflineToOnlineOptions,
} from "./people/returning/offline-to-online.ts";
export { offlineToOnline } from "./people/returning/offline-to-online.ts";
export type { RetentionDayMode, RetentionMode } from "./people/returning/retention-brackets.ts";
export type { Retention, RetentionCell, RetentionOptions } from "./people/returning/retention.ts";
export { retention } from "./people/returning/retention.ts";
export type { StickinessOptions } from "./people/returning/stickiness.ts";
export { stickiness } from "./people/returning/stickiness.ts";
export type { DailyActive } from "./people/returning/usable-days.ts";
