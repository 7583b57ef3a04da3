import { checkOptions } from "../../util/check-options.ts";
import { checkInput } from "../check-input.ts";
import { confidenceOf } from "../confidence-of.ts";
import type { ConfidenceOptions } from "../confidence-options.ts";
import type { Interval } from "../intervals/interval.ts";
import { zOf } from "../intervals/z-of.ts";
import type { StatsReason } from "../stats-reason.ts";

/**
 * How long one person was watched, and whether what was waited for came at the end.
 *
 * @public
 */
export interface Waiting {
  /** Zero or more, in any unit. */
  readonly time: number;
  /** False: it had not come when the watching ended. */
  readonly reached: boolean;
  /** When the watching began, below `time`; from the start when absent. Nobody is at risk before. */
  readonly entry?: number | undefined;
}

/**
 * What is known at one moment: the share for whom it has not come yet, and its range.
 *
 * @public
 */
export interface SurvivalRow extends Pick<Interval, "lower" | "upper" | "confidence"> {
  /** In the unit of the waitings. */
  readonly time: number;
  /** People still waiting and watched just before: those who entered earlier and have not left. */
  readonly atRisk: number;
  /** People for whom it came now. */
  readonly events: number;
  /** People whose watching ended now. */
  readonly censored: number;
  /** Share for whom it has not come yet. */
  readonly value: number;
  /** Share for whom it has come. */
  readonly reached: number;
  /** Greenwood's; `null`, as the bounds, once it has come for everybody. */
  readonly standardError: number | null;
}

/**
 * A curve of waiting.
 *
 * @public
 */
export interface Survival {
  /** How many were watched. */
  readonly people: number;
  /** For how many of them it came. */
  readonly events: number;
  /** One row a moment with an event or the end of a watching, in order. */
  readonly rows: readonly SurvivalRow[];
  /** When it has come for half of the people; `null` while it has not. */
  readonly median: number | null;
  /** Why there is no curve. */
  readonly reason?: StatsReason;
}

/** Whoever is watched from the start may reach it at once; of the others the watching takes some time. */
function isWaiting(one: Waiting | null | undefined): boolean {
  if (one == null || !Number.isFinite(one.time) || one.time < 0) return false;
  const { entry = 0, time } = one;
  return entry === 0 || (entry > 0 && entry < time);
}

/** A share that is one half but for its last digits is one half. */
const HALF = 0.5 * (1 + 1e-12);

/**
 * How long it takes until something happens, counting those for whom it has not happened yet.
 *
 * Formula: `S = Π (1 - d/n)`, events before ends of watching at the same moment; Greenwood's standard
 * error; bounds `S^exp(± z se / (S |ln S|))`. The median is the first moment with S at one half or
 * below. Leaving out those still waiting would make every wait look short.
 *
 * Somebody who was not watched from the start (`entry`) is at risk at the moments with entry < t ≤ time:
 * had it come before, nobody would have seen it, and counting them from the start would make every wait
 * look long. Where few are watched early, the curve can fall to zero before most have entered: read `atRisk`.
 *
 * @param waitings - One a person, in any order.
 * @returns No rows with `no-data` for nobody, with `invalid-input` for a time that cannot be.
 * @throws `invalid-option` when the confidence is not between 0 and 1; `invalid-input` for an
 *   argument of the wrong kind, `unknown-option`.
 * @see Kaplan and Meier 1958; Greenwood 1926; Tsai, Jewell and Wang 1987 for delayed entry
 *
 * @example
 * ```ts
 * import { survival } from "paliers/stats";
 *
 * const days = [2, 4, 4, 9, 12];
 * const watched = days.map((time, index) => ({ time, reached: index !== 2 && index !== 4 }));
 * survival(watched).median; // => 9
 * survival(watched).rows[0]?.value; // => 0.8
 * ```
 * @public
 */
export function survival(waitings: readonly Waiting[], options: ConfidenceOptions = {}): Survival {
  checkOptions(options, { confidence: 1 });
  checkInput(Array.isArray(waitings), "a list of { time, reached }");
  const z = zOf(options);
  const confidence = confidenceOf(options);
  const nothing = { people: waitings.length, events: 0, rows: [], median: null };
  if (!waitings.every(isWaiting)) {
    return { ...nothing, reason: "invalid-input" };
  }
  if (waitings.length === 0) return { ...nothing, reason: "no-data" };

  const moments = new Map<number, { events: number; censored: number }>();
  for (const { time, reached } of waitings) {
    const moment = moments.get(time + 0) ?? { events: 0, censored: 0 };
    moment[reached ? "events" : "censored"] += 1;
    moments.set(time + 0, moment);
  }
  // Whoever enters at a moment is not at risk at it, but for those watched from the start.
  const entries = waitings
    .flatMap(({ entry = 0 }) => (entry > 0 ? entry : []))
    .sort((a, b) => a - b);
  let entered = 0;
  const rows: SurvivalRow[] = [];
  let atRisk = waitings.length - entries.length;
  let left = 1;
  let greenwood = 0;
  for (const [time, { events, censored }] of [...moments].sort(([a], [b]) => a - b)) {
    for (; (entries[entered] ?? time) < time; entered += 1) atRisk += 1;
    const stay = atRisk - events;
    left *= stay / atRisk;
    greenwood += stay === 0 ? 0 : events / (atRisk * stay);
    rows.push({
      time,
      atRisk,
      events,
      censored,
      value: left,
      reached: 1 - left,
      ...boundsOf(left, greenwood, z),
      confidence,
    });
    atRisk = stay - censored;
  }
  return {
    people: waitings.length,
    events: rows.reduce((sum, { events }) => sum + events, 0),
    rows,
    median: rows.find((row) => row.value <= HALF)?.time ?? null,
  };
}

function boundsOf(
  left: number,
  greenwood: number,
  z: number,
): Pick<SurvivalRow, "standardError" | "lower" | "upper"> {
  if (left === 0) return { standardError: null, lower: null, upper: null };
  if (left === 1) return { standardError: 0, lower: 1, upper: 1 };
  const power = Math.exp((z * Math.sqrt(greenwood)) / -Math.log(left));
  return {
    standardError: left * Math.sqrt(greenwood),
    lower: left ** power,
    upper: left ** (1 / power),
  };
}
