// The entry `paliers/impact`: the one place where engagement and what it is for meet. All of it is association, never cause.

// journeys
export type { ConversionPathsOptions } from "./conversion-paths.ts";
export { conversionPaths } from "./conversion-paths.ts";
export type { Path, Paths, TouchDimension } from "./paths.ts";
export type { ValueBand } from "./paths-by-value-band.ts";
export { pathsByValueBand } from "./paths-by-value-band.ts";
export { pathsOf } from "./paths-of.ts";

// attribution
export type { Attribution, Credit } from "./attribution.ts";
export { codedAttribution } from "./coded-attribution.ts";
export { compareAttribution } from "./compare-attribution.ts";
export { firstTouch } from "./first-touch.ts";
export { lastTouch } from "./last-touch.ts";
export { linearTouch } from "./linear-touch.ts";
export type { MarkovAttribution } from "./markov-attribution.ts";
export { markovAttribution } from "./markov-attribution.ts";
export { positionTouch } from "./position-touch.ts";
export type { ShapleyAttribution } from "./shapley-attribution.ts";
export { shapleyAttribution } from "./shapley-attribution.ts";
export { timeDecayTouch } from "./time-decay-touch.ts";

// engagement against success
export type { Kitten, KittenVerdict } from "./kitten-test.ts";
export { kittenTest } from "./kitten-test.ts";
export type { PlanData, PlanGoal, PlanLink, Served, Unplanned } from "./link-plan.ts";
export { linkPlan } from "./link-plan.ts";

// people who convert
export type { ConversionRate, ConversionRateOptions } from "./conversion-rate.ts";
export { conversionRateByActor } from "./conversion-rate-by-actor.ts";
export type { GroupConversionRate } from "./group-conversion-rate-by-actor.ts";
export { groupConversionRateByActor } from "./group-conversion-rate-by-actor.ts";
export type { Converted, Lift, LiftOptions } from "./lift.ts";
export { liftBy } from "./lift-by.ts";
export type { LevelLift } from "./lift-by-level.ts";
export { liftByLevel } from "./lift-by-level.ts";
export type { PeriodOptions } from "./period-options.ts";

// people whom campaigns moved
export type { CampaignMove, CampaignOutcome, GroupOutcome } from "./campaign-outcome.ts";
export type { ClimbData, ClimbsAndConversionsOptions } from "./climb-data.ts";
export { climbsAndConversions } from "./climbs-and-conversions.ts";
export type { ClimbCost } from "./climb-cost.ts";
export { costPerClimb } from "./cost-per-climb.ts";

// people whom ambassadors reached
export type { InfluenceOptions } from "./ambassador-influence.ts";
export { ambassadorInfluence } from "./ambassador-influence.ts";
export type { AmbassadorInfluence, AmbassadorRow, Influence } from "./influence.ts";

// the social feedback cycle
export type { FeedbackCycle, FeedbackOptions, StageFlow } from "./feedback-cycle.ts";
export { feedbackCycle } from "./feedback-cycle.ts";
export { FEEDBACK_STAGES } from "./feedback-stages.ts";
export type { Stage } from "./stage.ts";

// money and the audience
export type { AudienceFit, FitRow } from "./audience-fit.ts";
export { audienceFit } from "./audience-fit.ts";
export type { CostRow } from "./cost-per-conversion.ts";
export { costPerConversion } from "./cost-per-conversion.ts";
export type { FollowerCost } from "./cost-per-follower.ts";
export { costPerFollower } from "./cost-per-follower.ts";
export type { ReturnRow } from "./return-on-ad-spend.ts";
export { returnOnAdSpend } from "./return-on-ad-spend.ts";
export type { BalanceRow } from "./spend-balance.ts";
export { spendBalance } from "./spend-balance.ts";
