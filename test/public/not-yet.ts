const names = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Functions of rooms that are being rewritten and do not hold a promise yet.
 *
 * They are not asked about it. These lists must be empty at the end, and this file gone with them;
 * where a record is rightly handed back as it was given, its call says `givesBack` instead.
 */
export const NOT_YET: {
  readonly [promise in "undefined" | "plain" | "options" | "arguments"]: readonly string[];
} = {
  undefined: names(`
    deriveTaxonomy interval resolveActors unanswered track pathsByValueBand
  `),
  plain: names(`
    classifyActors actorFacts addPercentile applyGrace peopleLevels
  `),
  options: names(`
    columns createRollup liveRollup rollup difference interval criticalAudience
    publishingCadence shareOfVoiceByMentions shareOfVoiceByReach actorFacts addPercentile
    peerAnswerShare recovery responses unanswered climbsByCampaign ambassadors communityShare
    communityStage dialogue ninetyNineOneShares participation readersPerContent reputation
    applyGrace gravity peopleLevels timeToLevel transitions weightedCommitment
    activeDaysDistribution activePeople lifecycleCounts newcomers offlineToOnline retention
    costBy costPerResult engagementCostShare returnOnInvestment totalCost track
    codedAttribution markovAttribution positionTouch shapleyAttribution timeDecayTouch
    climbsAndConversions costPerClimb linkPlan feedbackCycle conversionPaths pathsOf
    ambassadorInfluence conversionRateByActor groupConversionRateByActor liftByLevel liftBy
    audienceFit costPerConversion costPerFollower returnOnAdSpend spendBalance
    checkConversions checkCosts checkExport checkExposures checkInteractions checkMeasurements
    readCsv readNdjson
  `),
  arguments: names(`
    bucketOf startOfDay defineKinds classify deriveTaxonomy explain labelOf classifyActors
    defineActorTaxonomy columns createRollup liveRollup rollup difference formatMetric
    interval labelOfMetric meanOf medianOf pooled engagementOf dialogueRatioPerPost
    reciprocityByThread amplificationPerFollower amplificationPerPostPerThousandFollowers
    applausePerFollower applausePerPostPerThousandFollowers benchmark conversationPerFollower
    conversationPerPostPerThousandFollowers criticalAudience dailyEngagementRateByFollowers
    engagementRateByFollowersAtPublish engagementRateByFollowers
    engagementRatePerPostByFollowers interactionRatePerPostByFollowers
    weightedEngagementRateByFollowers levelShare meanLevel medianLevel unclassifiedShare
    engagedPeopleRateByFollowers engagedPeopleRateByReach engagedTimePerView readRatio
    readersPerArticle visitors amplificationPerPost applausePerPost conversationPerPost
    interactionsPerPost longestSilence medianInteractionsPerPost publishingCadence
    clickThroughRateByImpressions engagementRateByImpressions engagementRateByReach
    engagementRateByViews impressionsPerPersonReached negativeFeedbackRateByImpressions
    negativeFeedbackRateByReach reachRateByFollowers viralityRateByImpressions
    viralityRateByReach weightedEngagementRateByImpressions weightedEngagementRateByReach
    meanRating netSentimentPolar netSentiment positiveShareOfClassified positiveShareOfPolar
    earnedShareOfInteractions shareOfVoiceByMentions shareOfVoiceByReach spontaneousShare
    resolveActors activeDays activePeriods actorFacts addPercentile countActs decayedScore
    distinctContents highestWeight lifecycleFacts orbitFacts receivedActs timeSpent
    peerAnswerShare recovery responses unanswered climb climbsByCampaign levelShift stepRate
    ambassadors communityShare communityStage dialogue ninetyNineOneShares participation
    readersPerContent reputation applyGrace gravity peopleLevels timeToLevel transitions
    weightedCommitment activeDaysDistribution activePeople growthRatio lifecycleCounts
    newcomers offlineToOnline retention stickinessPooled stickiness formatMoney costBy
    costPerResult engagementCostShare returnOnInvestment totalCost recordsOf track
    codedAttribution compareAttribution firstTouch lastTouch linearTouch markovAttribution
    positionTouch shapleyAttribution timeDecayTouch climbsAndConversions costPerClimb linkPlan
    feedbackCycle conversionPaths pathsByValueBand pathsOf ambassadorInfluence
    conversionRateByActor groupConversionRateByActor liftByLevel liftBy audienceFit
    costPerConversion costPerFollower kittenTest returnOnAdSpend spendBalance checkConversions
    checkCosts checkExport checkExposures checkInteractions checkMeasurements problemText
    readCsv readNdjson
  `),
};
