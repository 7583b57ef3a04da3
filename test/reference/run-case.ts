import { bucketOf } from "../../src/calendar/bucket-of.ts";
import { instantOfText } from "../../src/sources/instant-of-text.ts";
import { clopperPearsonInterval } from "../../src/stats/clopper-pearson-interval.ts";
import type { Interval } from "../../src/stats/interval.ts";
import { jeffreysInterval } from "../../src/stats/jeffreys-interval.ts";
import { netSentimentInterval } from "../../src/stats/net-sentiment-interval.ts";
import { participationInequality } from "../../src/stats/participation-inequality.ts";
import { poissonInterval } from "../../src/stats/poisson-interval.ts";
import { poissonRateRatio } from "../../src/stats/poisson-rate-ratio.ts";
import { proportionDifference } from "../../src/stats/proportion-difference.ts";
import type { Proportion } from "../../src/stats/proportion.ts";
import type { Rate } from "../../src/stats/rate.ts";
import { ratioOfMeans, type RatioOfMeansOptions } from "../../src/stats/ratio-of-means.ts";
import type { RatioInterval } from "../../src/stats/ratio-interval.ts";
import { wilsonContinuityInterval } from "../../src/stats/wilson-continuity-interval.ts";
import { wilsonInterval } from "../../src/stats/wilson-interval.ts";
import { PaliersError } from "../../src/util/paliers-error.ts";

// The cases speak their own names; this file turns them into the library's and back. It calculates
// nothing: a number that is wrong here is wrong in the library.

/** The words of the cases for the library's reasons; the others differ in their hyphens only. */
const REASONS: { readonly [reason: string]: string } = {
  "no-data": "empty",
  "no-events": "no_conversion",
};
const REFUSALS: { readonly [code: string]: string } = {
  "unknown-time-zone": "invalid_zone",
};

interface Confident {
  readonly confidence?: number;
}
type Answer = { readonly [field: string]: unknown };

const word = (reason: string): string => REASONS[reason] ?? reason.replaceAll("-", "_");

/** Gives a result the names of the cases. */
function answer(result: { readonly reason?: string }, fields: Answer): Answer {
  if (result.reason === undefined) return fields;
  return result.reason === "invalid-input"
    ? { error: "invalid_input" }
    : { ...fields, reason: word(result.reason) };
}

const interval = (name: string, result: Interval): Answer =>
  answer(result, { [name]: result.estimate, lower: result.lower, upper: result.upper });

/** A bound without end is written as infinity by the cases, a point without end as nothing. */
const ratio = (name: string, result: RatioInterval): Answer =>
  result.unbounded === true && result.reason === "unbounded"
    ? { [name]: null, lower: result.lower, upper: Number.POSITIVE_INFINITY }
    : interval(name, result);

const ofProportion =
  (measure: (successes: number, trials: number, options: Confident) => Interval) =>
  ({ successes, trials, ...options }: Proportion & Confident): Answer =>
    interval("estimate", measure(successes, trials, options));

function timeBucket({ at, zone }: { readonly at: string; readonly zone: string }): Answer {
  const instant = instantOfText(at);
  if (typeof instant !== "number") return { error: "invalid_time" };
  const calendar = { timeZone: zone };
  const { name, start, end } = bucketOf(instant, "day", calendar);
  return {
    day: name,
    isoWeek: bucketOf(instant, "week", calendar).name,
    month: bucketOf(instant, "month", calendar).name,
    dayStart: new Date(start).toISOString(),
    dayEnd: new Date(end).toISOString(),
    dayHours: (end - start) / 3_600_000,
  };
}

/** One entry a function of the cases. */
const ADAPTERS: { readonly [fn: string]: (inputs: never) => Answer } = {
  wilson: ofProportion(wilsonInterval),
  wilsonContinuity: ofProportion(wilsonContinuityInterval),
  clopperPearson: ofProportion(clopperPearsonInterval),
  jeffreys: ofProportion(jeffreysInterval),
  newcombeDifference: ({
    a,
    b,
    ...options
  }: Confident & { readonly a: Proportion; readonly b: Proportion }) =>
    interval("difference", proportionDifference(a, b, options)),
  poissonRate: ({ events, exposure, ...options }: Rate & Confident) =>
    interval("rate", poissonInterval(events, exposure, options)),
  poissonRateRatio: ({ a, b, ...options }: Confident & { readonly a: Rate; readonly b: Rate }) =>
    ratio("ratio", poissonRateRatio(a, b, options)),
  ratioOfMeans: ({
    numerator,
    denominator,
    ...options
  }: RatioOfMeansOptions & {
    readonly numerator: readonly number[];
    readonly denominator: readonly number[];
  }) => {
    const result = ratioOfMeans(numerator, denominator, options);
    return { ...interval("ratio", result), se: result.standardError };
  },
  netSentiment: ({
    confidence = 0.95,
    ...sentiments
  }: Confident & Parameters<typeof netSentimentInterval>[0]) => {
    const result = netSentimentInterval(sentiments, { confidence });
    const { estimate, lower, upper, polar, coverage } = result;
    return answer(result, {
      score: estimate,
      lower,
      upper,
      polar: polar.estimate,
      polarLower: polar.lower,
      polarUpper: polar.upper,
      coverage,
    });
  },
  participationInequality: ({ counts }: { readonly counts: readonly number[] }) => {
    // The cases hand silent members over as zeros.
    const result = participationInequality(counts, { population: counts.length });
    const { gini, corrected, topOnePercent, topTenPercent, concentration } = result;
    return answer(result, {
      gini,
      corrected,
      top1pct: topOnePercent,
      top10pct: topTenPercent,
      hhi: concentration,
    });
  },
  timeBucket,
};

/**
 * Runs one reference case through the library.
 *
 * @returns The result under the names of the cases, `{ error }` for a refusal, `null` for a function
 *   that has no adapter.
 */
export function runCase(fn: string, inputs: never): Answer | null {
  const adapter = Object.hasOwn(ADAPTERS, fn) ? ADAPTERS[fn] : undefined;
  if (adapter === undefined) return null;
  try {
    return adapter(inputs);
  } catch (error) {
    if (error instanceof PaliersError) return { error: REFUSALS[error.code] ?? "invalid_input" };
    throw error;
  }
}
