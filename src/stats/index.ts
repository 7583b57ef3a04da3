// The entry `paliers/stats`: the mathematics. It knows no word of engagement and imports no room.
// Written by `npm run generate` from what says @public in these folders.

// stats
export type { ConfidenceOptions } from "./confidence-options.ts";
export type { Proportion } from "./proportion.ts";
export type { StatsReason } from "./stats-reason.ts";

// stats/intervals
export type { BootstrapOptions } from "./intervals/bootstrap-options.ts";
export { clopperPearsonInterval } from "./intervals/clopper-pearson-interval.ts";
export type { Interval } from "./intervals/interval.ts";
export { jeffreysInterval } from "./intervals/jeffreys-interval.ts";
export { meanInterval } from "./intervals/mean-interval.ts";
export type { NetSentiment, Sentiments } from "./intervals/net-sentiment-interval.ts";
export { netSentimentInterval } from "./intervals/net-sentiment-interval.ts";
export { oddsRatio } from "./intervals/odds-ratio.ts";
export { poissonInterval } from "./intervals/poisson-interval.ts";
export { poissonRateRatio } from "./intervals/poisson-rate-ratio.ts";
export { proportionDifference } from "./intervals/proportion-difference.ts";
export type { Rate } from "./intervals/rate.ts";
export type { RatioInterval } from "./intervals/ratio-interval.ts";
export type { RatioOfMeans, RatioOfMeansOptions } from "./intervals/ratio-of-means.ts";
export { ratioOfMeans } from "./intervals/ratio-of-means.ts";
export { riskRatio } from "./intervals/risk-ratio.ts";
export type { StratifiedRiskRatio, Stratum } from "./intervals/stratified-risk-ratio.ts";
export { stratifiedRiskRatio } from "./intervals/stratified-risk-ratio.ts";
export { wilsonContinuityInterval } from "./intervals/wilson-continuity-interval.ts";
export { wilsonInterval } from "./intervals/wilson-interval.ts";

// stats/shape
export { median } from "./shape/median.ts";
export type { Inequality, Population } from "./shape/participation-inequality.ts";
export { participationInequality } from "./shape/participation-inequality.ts";
export { quantile } from "./shape/quantile.ts";

// stats/shrinkage
export type { BetaPrior } from "./shrinkage/beta-prior.ts";
export type {
  EmpiricalBayes,
  EmpiricalBayesOptions,
  ProportionItem,
  ShrunkItem,
} from "./shrinkage/empirical-bayes.ts";
export { empiricalBayes } from "./shrinkage/empirical-bayes.ts";
export { shrunkInterval } from "./shrinkage/shrunk-interval.ts";
export type { RateItem, ShrunkRate } from "./shrinkage/shrunk-rates.ts";
export { shrunkRates } from "./shrinkage/shrunk-rates.ts";

// stats/time
export { dispersion } from "./time/dispersion.ts";
export type { ForecastOptions } from "./time/forecast-options.ts";
export type { Forecast } from "./time/forecast.ts";
export type { Course, Pace } from "./time/goal-pace.ts";
export { goalPace } from "./time/goal-pace.ts";
export type { Holt, HoltOptions } from "./time/holt.ts";
export { holt } from "./time/holt.ts";
export type { LinearTrend } from "./time/linear-trend.ts";
export { linearTrend } from "./time/linear-trend.ts";
export type { CountProjection, CountSoFar, ProjectionOptions } from "./time/project-count.ts";
export { projectCount } from "./time/project-count.ts";
export type { Survival, SurvivalRow, Waiting } from "./time/survival.ts";
export { survival } from "./time/survival.ts";
