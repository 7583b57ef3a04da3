// The entry `paliers/stats`: the mathematics. It knows no word of engagement and imports no room.

// what comes in and out
export type { BootstrapOptions } from "./bootstrap-options.ts";
export type { ConfidenceOptions } from "./confidence-options.ts";
export type { Interval } from "./interval.ts";
export type { Proportion } from "./proportion.ts";
export type { Rate } from "./rate.ts";
export type { RatioInterval } from "./ratio-interval.ts";
export type { StatsReason } from "./stats-reason.ts";

// shares of people
export { clopperPearsonInterval } from "./clopper-pearson-interval.ts";
export { jeffreysInterval } from "./jeffreys-interval.ts";
export { proportionDifference } from "./proportion-difference.ts";
export { wilsonContinuityInterval } from "./wilson-continuity-interval.ts";
export { wilsonInterval } from "./wilson-interval.ts";

// rates of acts
export { poissonInterval } from "./poisson-interval.ts";
export { poissonRateRatio } from "./poisson-rate-ratio.ts";

// means and ratios over posts
export { meanInterval } from "./mean-interval.ts";
export type { RatioOfMeans, RatioOfMeansOptions } from "./ratio-of-means.ts";
export { ratioOfMeans } from "./ratio-of-means.ts";

// the shape of many values
export { median } from "./median.ts";
export type { NetSentiment, Sentiments } from "./net-sentiment-interval.ts";
export { netSentimentInterval } from "./net-sentiment-interval.ts";
export type { Inequality, Population } from "./participation-inequality.ts";
export { participationInequality } from "./participation-inequality.ts";
export { quantile } from "./quantile.ts";

// shares and rates of many small items
export type { BetaPrior } from "./beta-prior.ts";
export type {
  EmpiricalBayes,
  EmpiricalBayesOptions,
  ProportionItem,
  ShrunkItem,
} from "./empirical-bayes.ts";
export { empiricalBayes } from "./empirical-bayes.ts";
export { shrunkInterval } from "./shrunk-interval.ts";
export type { RateItem, ShrunkRate } from "./shrunk-rates.ts";
export { shrunkRates } from "./shrunk-rates.ts";

// comparisons: associations, never causes
export { oddsRatio } from "./odds-ratio.ts";
export { riskRatio } from "./risk-ratio.ts";
export type { StratifiedRiskRatio, Stratum } from "./stratified-risk-ratio.ts";
export { stratifiedRiskRatio } from "./stratified-risk-ratio.ts";

// time and what is to come
export { dispersion } from "./dispersion.ts";
export type { ForecastOptions } from "./forecast-options.ts";
export type { Forecast } from "./forecast.ts";
export type { Course, Pace } from "./goal-pace.ts";
export { goalPace } from "./goal-pace.ts";
export type { Holt, HoltOptions } from "./holt.ts";
export { holt } from "./holt.ts";
export type { LinearTrend } from "./linear-trend.ts";
export { linearTrend } from "./linear-trend.ts";
export type { CountProjection, CountSoFar, ProjectionOptions } from "./project-count.ts";
export { projectCount } from "./project-count.ts";
export type { Survival, SurvivalRow, Waiting } from "./survival.ts";
export { survival } from "./survival.ts";
