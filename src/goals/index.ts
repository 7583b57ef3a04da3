// The entry `paliers/goals`: what engagement is for. It knows no interaction, no level and no KPI.
// Written by `npm run generate` from what says @public in these folders.

// model/outcome
export type { Activity } from "../model/outcome/activity.ts";
export { ACTIVITIES } from "../model/outcome/activity.ts";
export type { Conversion } from "../model/outcome/conversion.ts";
export type { Cost } from "../model/outcome/cost.ts";
export { CURRENCIES } from "../model/outcome/currency.ts";
export { ENGAGEMENT_ACTIVITIES } from "../model/outcome/engagement-activity.ts";
export type { Measurement } from "../model/outcome/measurement.ts";
export type { Money } from "../model/outcome/money.ts";
export { money } from "../model/outcome/money.ts";
export type { Rate } from "../model/outcome/rate.ts";

// goals
export type { ExchangeRate } from "./exchange-rate.ts";
export type { FormatMoneyOptions } from "./format-money.ts";
export { formatMoney } from "./format-money.ts";

// goals/costs
export type { CostByOptions, CostDimension } from "./costs/cost-by.ts";
export { costBy } from "./costs/cost-by.ts";
export type { CostOptions } from "./costs/cost-options.ts";
export { costPerResult } from "./costs/cost-per-result.ts";
export type { CostRatio, ResultCost } from "./costs/cost-ratio.ts";
export type { CostGroup, CostReason, CostTotal } from "./costs/cost-total.ts";
export type { EngagementCostShareOptions } from "./costs/engagement-cost-share.ts";
export { engagementCostShare } from "./costs/engagement-cost-share.ts";
export type { ReturnOnInvestmentOptions } from "./costs/return-on-investment.ts";
export { returnOnInvestment } from "./costs/return-on-investment.ts";
export { totalCost } from "./costs/total-cost.ts";

// goals/target
export { defineGoal } from "./target/define-goal.ts";
export type {
  GoalReason,
  GoalResult,
  GoalStatus,
  Projection,
  SurveyBounds,
} from "./target/goal-result.ts";
export type { CountingPolicy, Counts, Goal, GoalDefinition, GoalRecord } from "./target/goal.ts";
export { recordsOf } from "./target/records-of.ts";
export type { OnlyGoalResultsAreSuccess, SuccessOptions } from "./target/success.ts";
export { success } from "./target/success.ts";
export type { TrackOptions } from "./target/track.ts";
export { track } from "./target/track.ts";
