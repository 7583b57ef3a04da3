// The entry `paliers/impact`: the one place where engagement and what it is for meet. All of it is association, never cause.
// Written by `npm run generate` from what says @public in these folders.

// impact
export type { PeriodOptions } from "./period-options.ts";
export type { RateWithBounds } from "./rate-with-bounds.ts";

// impact/attribution
export type { Attribution, Credit } from "./attribution/attribution.ts";
export type { CodedAttributionOptions } from "./attribution/coded-attribution.ts";
export { codedAttribution } from "./attribution/coded-attribution.ts";
export { compareAttribution } from "./attribution/compare-attribution.ts";
export { firstTouch } from "./attribution/first-touch.ts";
export { lastTouch } from "./attribution/last-touch.ts";
export { linearTouch } from "./attribution/linear-touch.ts";
export type {
  MarkovAttribution,
  MarkovAttributionOptions,
} from "./attribution/markov-attribution.ts";
export { markovAttribution } from "./attribution/markov-attribution.ts";
export type { PositionTouchOptions } from "./attribution/position-touch.ts";
export { positionTouch } from "./attribution/position-touch.ts";
export type {
  ShapleyAttribution,
  ShapleyAttributionOptions,
} from "./attribution/shapley-attribution.ts";
export { shapleyAttribution } from "./attribution/shapley-attribution.ts";
export type { TimeDecayTouchOptions } from "./attribution/time-decay-touch.ts";
export { timeDecayTouch } from "./attribution/time-decay-touch.ts";

// impact/campaigns
export type { CampaignMove, CampaignOutcome, GroupOutcome } from "./campaigns/campaign-outcome.ts";
export type { ClimbCost } from "./campaigns/climb-cost.ts";
export type { ClimbsAndConversionsOptions } from "./campaigns/climbs-and-conversions-options.ts";
export { climbsAndConversions } from "./campaigns/climbs-and-conversions.ts";
export type { ClimbsOfCampaign } from "./campaigns/cost-per-climb.ts";
export { costPerClimb } from "./campaigns/cost-per-climb.ts";
export type {
  LinkPlanOptions,
  PlanGoal,
  PlanLink,
  Served,
  Unplanned,
} from "./campaigns/link-plan.ts";
export { linkPlan } from "./campaigns/link-plan.ts";

// impact/cycle
export type { FeedbackCycle, FeedbackOptions, StageFlow } from "./cycle/feedback-cycle.ts";
export { feedbackCycle } from "./cycle/feedback-cycle.ts";
export { FEEDBACK_STAGES } from "./cycle/feedback-stages.ts";
export type { Stage } from "./cycle/stage.ts";

// impact/journeys
export type { ConversionPathsOptions } from "./journeys/conversion-paths.ts";
export { conversionPaths } from "./journeys/conversion-paths.ts";
export type { ValueBand } from "./journeys/paths-by-value-band.ts";
export { pathsByValueBand } from "./journeys/paths-by-value-band.ts";
export type { PathsOfOptions } from "./journeys/paths-of.ts";
export { pathsOf } from "./journeys/paths-of.ts";
export type { Path, Paths, TouchDimension } from "./journeys/paths.ts";

// impact/lift
export type { AmbassadorName, InfluenceOptions } from "./lift/ambassador-influence.ts";
export { ambassadorInfluence } from "./lift/ambassador-influence.ts";
export { conversionRateByActor } from "./lift/conversion-rate-by-actor.ts";
export type {
  ConversionRate,
  ConversionRateOptions,
  GroupConversionRate,
} from "./lift/conversion-rate.ts";
export type { AmbassadorInfluence, AmbassadorRow, Influence } from "./lift/influence.ts";
export type { LevelLift } from "./lift/lift-by-level.ts";
export { liftByLevel } from "./lift/lift-by-level.ts";
export type { LiftOfOptions } from "./lift/lift-of.ts";
export { liftOf } from "./lift/lift-of.ts";
export type { Converted, Lift, LiftOptions } from "./lift/lift.ts";

// impact/money
export type { AudienceFit, FitRow } from "./money/audience-fit.ts";
export { audienceFit } from "./money/audience-fit.ts";
export type { CostRow } from "./money/cost-per-conversion.ts";
export { costPerConversion } from "./money/cost-per-conversion.ts";
export type { FollowerCost } from "./money/cost-per-follower.ts";
export { costPerFollower } from "./money/cost-per-follower.ts";
export type { Kitten, KittenTestOptions, KittenVerdict } from "./money/kitten-test.ts";
export { kittenTest } from "./money/kitten-test.ts";
export type { ReturnRow } from "./money/return-on-ad-spend.ts";
export { returnOnAdSpend } from "./money/return-on-ad-spend.ts";
export type { SpendAndCredit } from "./money/spend-and-credit.ts";
export { spendAndCredit } from "./money/spend-and-credit.ts";
export type { BalanceRow, SpendBalanceOptions } from "./money/spend-balance.ts";
export { spendBalance } from "./money/spend-balance.ts";
