// The entry `paliers/goals`: what engagement is for. It knows no interaction, no level and no KPI.

// the words
export type { Activity } from "../model/outcome/activity.ts";
export { ACTIVITIES } from "../model/outcome/activity.ts";
export type { Conversion } from "../model/outcome/conversion.ts";
export type { Cost } from "../model/outcome/cost.ts";
export { CURRENCIES } from "../model/outcome/currency.ts";
export { ENGAGEMENT_ACTIVITIES } from "../model/outcome/engagement-activity.ts";
export type { Measurement } from "../model/outcome/measurement.ts";
export type { Money } from "../model/outcome/money.ts";
export { money } from "../model/outcome/money.ts";

// goals
export { defineGoal } from "./define-goal.ts";
export { formatMoney } from "./format-money.ts";
export type { CountingPolicy, Counts, Goal, GoalDefinition, GoalRecord } from "./goal.ts";
export type { GoalReason, GoalResult, GoalStatus, Projection } from "./goal-result.ts";
export type { Rate } from "./rate.ts";
export { recordsOf } from "./records-of.ts";
export { success } from "./success.ts";
export type { TrackOptions } from "./track.ts";
export { track } from "./track.ts";

// costs and returns
export type { CostDimension } from "./cost-by.ts";
export { costBy } from "./cost-by.ts";
export type { CostOptions } from "./cost-options.ts";
export { costPerResult } from "./cost-per-result.ts";
export type { CostRatio, ResultCost } from "./cost-ratio.ts";
export type { CostGroup, CostReason, CostTotal } from "./cost-total.ts";
export { engagementCostShare } from "./engagement-cost-share.ts";
export { returnOnInvestment } from "./return-on-investment.ts";
export { totalCost } from "./total-cost.ts";
