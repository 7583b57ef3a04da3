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
export type { RateItem, ShrunkRate } from "./shrunk-rates.ts";
export { shrunkRates } from "./shrunk-rates.ts";

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
