import { bucketOf, PaliersError } from "../../src/index.ts";
import { instantOfText } from "../../src/sources/instant-of-text.ts";
import {
  type Course,
  clopperPearsonInterval,
  type EventRate,
  empiricalBayes,
  type Forecast,
  goalPace,
  type HoltOptions,
  holt,
  type Interval,
  jeffreysInterval,
  linearTrend,
  netSentimentInterval,
  oddsRatio,
  type Proportion,
  participationInequality,
  poissonInterval,
  poissonRateRatio,
  projectCount,
  proportionDifference,
  type RatioInterval,
  type RatioOfMeansOptions,
  ratioOfMeans,
  riskRatio,
  shrunkInterval,
  stratifiedRiskRatio,
  survival,
  wilsonContinuityInterval,
  wilsonInterval,
} from "../../src/stats/index.ts";
import { impactCases } from "./impact-cases.ts";
import { peopleCases } from "./people-cases.ts";
import { publishedCase } from "./published-case.ts";

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
  answer(result, { [name]: result.value, lower: result.lower, upper: result.upper });

/** What has no end is written as infinity by the cases: the bound of a rate, the point of a table. */
function ratio(name: string, result: RatioInterval): Answer {
  if (result.unbounded !== true) return interval(name, result);
  return result.reason === "zero-cell"
    ? { ...interval(name, result), [name]: Number.POSITIVE_INFINITY }
    : { [name]: null, lower: result.lower, upper: Number.POSITIVE_INFINITY };
}

const ofProportion =
  (measure: (successes: number, trials: number, options: Confident) => Interval) =>
  ({ successes, trials, ...options }: Proportion & Confident): Answer =>
    interval("estimate", measure(successes, trials, options));

function timeBucket({ at, zone }: { readonly at: string; readonly zone: string }): Answer {
  const instant = instantOfText(at);
  if (typeof instant !== "number") return { error: "invalid_time" };
  const calendar = { timeZone: zone };
  const { name, start, end } = bucketOf(instant, "day", { calendar });
  return {
    day: name,
    isoWeek: bucketOf(instant, "week", { calendar }).name,
    month: bucketOf(instant, "month", { calendar }).name,
    dayStart: new Date(start).toISOString(),
    dayEnd: new Date(end).toISOString(),
    dayHours: (end - start) / 3_600_000,
  };
}

interface Group {
  readonly converted: number;
  readonly total: number;
}
interface Table {
  readonly reached: Group;
  readonly notReached: Group;
}
const proportion = ({ converted, total }: Group): Proportion => ({
  successes: converted,
  trials: total,
});
const ofTable =
  (name: string, measure: typeof riskRatio) =>
  ({ reached, notReached, ...options }: Table & Confident): Answer =>
    ratio(name, measure(proportion(reached), proportion(notReached), options));

const DAY = 86_400_000;
const dayNumber = (day: string): number => Date.parse(day) / DAY;

/** The cases write one list a bound, and none where there are no bounds. */
function forecasts(rows: readonly Forecast[]): Answer {
  const column = (field: keyof Forecast) => {
    const values = rows.map((row) => row[field]);
    return rows.length === 0 || values.includes(null) ? null : values;
  };
  return { forecast: column("value"), lower: column("lower"), upper: column("upper") };
}

interface Series extends Confident {
  readonly values: readonly number[];
}

/** One entry a function of the cases. */
const ADAPTERS: { readonly [fn: string]: (inputs: never) => Answer } = {
  ...impactCases,
  ...peopleCases,
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
  poissonRate: ({ events, exposure, ...options }: EventRate & Confident) =>
    interval("rate", poissonInterval(events, exposure, options)),
  poissonRateRatio: ({
    a,
    b,
    ...options
  }: Confident & { readonly a: EventRate; readonly b: EventRate }) =>
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
    const { value, lower, upper, polar, coverage } = result;
    return answer(result, {
      score: value,
      lower,
      upper,
      polar: polar.value,
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
  riskRatio: ofTable("riskRatio", riskRatio),
  oddsRatio: ofTable("oddsRatio", oddsRatio),
  stratifiedRiskRatio: ({
    strata,
    ...options
  }: Confident & { readonly strata: readonly Table[] }) => {
    const tables = strata.map(({ reached, notReached }) => ({
      exposed: proportion(reached),
      unexposed: proportion(notReached),
    }));
    const result = stratifiedRiskRatio(tables, options);
    const odds = result.oddsRatio;
    return answer(result, {
      ...ratio("mhRiskRatio", result.riskRatio),
      crudeRiskRatio: ratio("estimate", result.crude)["estimate"],
      mhOddsRatio: ratio("estimate", odds)["estimate"],
      orLower: odds.lower,
      orUpper: odds.upper,
      dropped: result.dropped,
      simpson: result.simpson,
    });
  },
  empiricalBayes: ({
    items,
    method,
  }: {
    readonly items: readonly (Proportion & { readonly id: string })[];
    readonly method: "moments" | "mle";
  }) => {
    const named = items.map(({ id, ...item }) => ({ key: id, ...item }));
    const result = empiricalBayes(named, { method: method === "mle" ? "likelihood" : method });
    return answer(result, {
      mean: result.mean,
      alpha: result.prior?.alpha ?? null,
      beta: result.prior?.beta ?? null,
      logLikelihood: result.logLikelihood,
      shrunk: result.rows.map(({ value }) => value),
      rank: [...result.rows].sort((a, b) => a.rank - b.rank).map(({ key }) => key),
    });
  },
  shrunkInterval: ({
    alpha,
    beta,
    items,
    ...options
  }: Confident & {
    readonly alpha: number;
    readonly beta: number;
    readonly items: readonly Proportion[];
  }) => {
    const intervals = items.map((item) => shrunkInterval(item, { alpha, beta }, options));
    return {
      lower: intervals.map(({ lower }) => lower),
      upper: intervals.map(({ upper }) => upper),
    };
  },
  timeToLevel: ({
    durations,
    reached,
    ...options
  }: Confident & {
    readonly durations: readonly number[];
    readonly reached: readonly boolean[];
  }) => {
    const waitings = durations.map((time, index) => ({ time, reached: reached[index] === true }));
    const result = survival(waitings, options);
    return answer(result, {
      n: result.people,
      events: result.events,
      rows: result.rows.map(({ standardError, value, ...row }) => ({
        ...row,
        survival: value,
        se: standardError,
      })),
      median: result.median,
    });
  },
  goalPace: ({
    start,
    now,
    end,
    ...values
  }: Pick<Course, "baseline" | "value" | "target"> & {
    readonly start: string;
    readonly now: string;
    readonly end: string;
  }) => {
    const [from, at, to] = [start, now, end].map(dayNumber);
    const result = goalPace({ ...values, start: from ?? 0, now: at ?? 0, end: to ?? 0 });
    return answer(result, {
      ...result,
      paceRatio: result.pace,
      requiredPerDay: result.required,
    });
  },
  projectCount: ({
    achieved,
    elapsedDays,
    remainingDays,
    target,
    ...options
  }: Confident & {
    readonly achieved: number;
    readonly elapsedDays: number;
    readonly remainingDays: number;
    readonly target: number;
  }) => {
    const soFar = { count: achieved, elapsed: elapsedDays, remaining: remainingDays, target };
    const result = projectCount(soFar, options);
    const { value, ...rest } = result;
    return answer(result, { ...rest, median: value });
  },
  linearTrend: ({ values, ...options }: Series & { readonly horizon: number }) => {
    const result = linearTrend(values, options);
    const { intercept, slope } = result;
    return answer(result, { intercept, slope, ...forecasts(result.rows) });
  },
  holt: ({ values, ...options }: Series & HoltOptions) => {
    const result = holt(values, options);
    const { level, trend, squaredErrors } = result;
    return answer(result, { level, trend, sse: squaredErrors, ...forecasts(result.rows) });
  },
};

/**
 * Runs one reference case through the library.
 *
 * A case whose inputs are `args` is in the library's own words and needs no adapter.
 *
 * @returns The result under the names of the cases, `{ error }` for a refusal, `null` for a function
 *   that has no adapter.
 */
export function runCase(fn: string, inputs: never): Answer | null {
  const adapter = Object.hasOwn(ADAPTERS, fn) ? ADAPTERS[fn] : undefined;
  try {
    return publishedCase(fn, inputs) ?? adapter?.(inputs) ?? null;
  } catch (error) {
    if (error instanceof PaliersError) return { error: REFUSALS[error.code] ?? "invalid_input" };
    throw error;
  }
}
