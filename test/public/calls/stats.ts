import type { Call, Calls } from "./call.ts";

const of = (...args: readonly unknown[]): Call => ({ args: () => args });

const some = { successes: 3, trials: 10 };
const others = { successes: 30, trials: 1000 };
const items = [
  { key: "lucky", successes: 1, trials: 1 },
  { key: "loved", successes: 480, trials: 1000 },
];

/** Functions of `paliers/stats`. */
export const stats: Calls = {
  clopperPearsonInterval: of(3, 10),
  jeffreysInterval: of(3, 10),
  wilsonContinuityInterval: of(3, 10),
  wilsonInterval: of(3, 10),
  meanInterval: of([0.012, 0.034, 0.02]),
  netSentimentInterval: of({ positive: 60, negative: 10, neutral: 30 }),
  oddsRatio: of(some, others),
  riskRatio: of(some, others),
  proportionDifference: of(some, others),
  poissonInterval: of(10, 10),
  poissonRateRatio: of({ events: 5, exposure: 10 }, { events: 4, exposure: 10 }),
  ratioOfMeans: of([1, 3], [100, 150]),
  stratifiedRiskRatio: of([{ exposed: some, unexposed: others }]),
  median: of([3, 1, 2]),
  quantile: of([3, 1, 2], 0.25),
  participationInequality: of([1, 1, 2], { population: 100 }),
  empiricalBayes: of(items),
  shrunkInterval: of(some, { alpha: 2, beta: 8 }),
  shrunkRates: of([
    { events: 1, exposure: 1 },
    { events: 400, exposure: 10_000 },
  ]),
  dispersion: of([0, 0, 30, 0]),
  goalPace: of({ baseline: 48, value: 36, target: 24, start: 0, now: 25, end: 100 }),
  holt: of([10, 20, 35, 40], { alpha: 0.5, beta: 0.5 }),
  linearTrend: of([100, 91, 85, 70]),
  projectCount: of({ count: 30, elapsed: 30, remaining: 60 }),
  survival: of([
    { time: 2, reached: true },
    { time: 4, reached: false },
  ]),
};
