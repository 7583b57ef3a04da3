import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import { type ZoneClock, zoneClock } from "../../calendar/zone-clock.ts";
import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import type { Reason } from "../../model/reason.ts";
import { checkOptions } from "../../util/check-options.ts";
import { DAY } from "../../util/day.ts";
import type { ByName } from "../../util/map-of.ts";
import type { Acts } from "../acts.ts";
import { bucketNumbers } from "../bucket-numbers.ts";
import { byActor } from "../by-actor.ts";
import { checkUnit, type PeriodUnit } from "../check-unit.ts";
import { dayIndexer } from "../day-indexer.ts";
import { firstSeen } from "../first-seen.ts";
import { identifiedShare } from "../identified-share.ts";
import { lastInstant } from "../last-instant.ts";
import { observedUntil } from "../observed-until.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";
import {
  type Brackets,
  type RetentionDayMode,
  type RetentionMode,
  retentionBrackets,
} from "./retention-brackets.ts";

/**
 * How many of some people came back in one period of their life.
 *
 * @public
 */
export interface RetentionCell {
  /** 0 begins with the day somebody was first seen; by calendar, with its week, month, … */
  readonly period: number;
  /** Days since then, the first included and the last not; `null` by calendar, where each has its own. */
  readonly fromDay: number | null;
  /** Where it ends; not included. */
  readonly toDay: number | null;
  /** People whose whole period was observed. */
  readonly eligible: number;
  /** Those of them who acted in it. */
  readonly active: number;
  /** active / eligible; `null` with `immature` where nobody's whole period was observed. */
  readonly rate: Metric;
}

/**
 * Who came back, by when people were first seen.
 *
 * @public
 */
export interface Retention {
  /** One a cohort, in order of time. */
  readonly rows: readonly {
    /** The day, week, month, … in which these people were first seen. */
    readonly key: string;
    readonly people: number;
    /** One a period of their life. */
    readonly cells: readonly RetentionCell[];
  }[];
  /** Everybody together. */
  readonly all: readonly RetentionCell[];
  /** People in all the cohorts, those of `firstSeen` included whether they acted or not. */
  readonly people: number;
  /** What the days of a life are, as asked for. */
  readonly dayMode: RetentionDayMode;
  /** The last instant taken as observed: the end of `asOf`, else of the day of the latest act; `null` without either. */
  readonly asOf: number | null;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** Why there are no rates. */
  readonly reason?: Reason;
}

/**
 * What a cohort is, and which periods of a life are looked at.
 *
 * @public
 */
export interface RetentionOptions extends PeopleOptions {
  /** How long a period of a life is: whole days, `7d` when absent; by calendar a unit such as `month`, that of the cohorts when absent. */
  readonly period?: Duration | PeriodUnit | undefined;
  /** How many periods after the first; 8 when absent. */
  readonly periods?: number | undefined;
  /** Active in the period (`n-day`, when absent), in it or later (`unbounded`), or brackets of days such as `[[0, 1], [1, 8]]`. */
  readonly mode?: RetentionMode | undefined;
  /**
   * Days of the calendar since each one's own first day (`civil`, when absent), 24 hours from the instant
   * each was first seen (`rolling`), or the weeks, months, … of the calendar (`calendar`).
   */
  readonly dayMode?: RetentionDayMode | undefined;
  /** The unit of the cohorts: a week when absent. */
  readonly cohort?: PeriodUnit | undefined;
  /** The last day or instant wholly observed; the day of the latest act when absent. */
  readonly asOf?: Day | number | undefined;
  /** When people were really first seen (epoch milliseconds), by name: a Map or an object. They belong to the cohorts whether they acted or not. */
  readonly firstSeen?: ByName<number> | undefined;
}

/** One person: how many of the days (weeks, …) of their life were observed, and in which they acted. */
interface Life {
  readonly cohort: string;
  readonly observed: number;
  readonly days: readonly number[];
}

function cellsOf(
  lives: readonly Life[],
  { spans, isOpen, dayMode }: Brackets,
  coverage: number | null,
  isAnonymous: boolean,
): readonly RetentionCell[] {
  return spans.map(([from, to], period) => {
    const eligible = lives.filter(({ observed }) => observed >= to);
    const active = eligible.filter(({ days }) =>
      days.some((day) => day >= from && (isOpen || day < to)),
    ).length;
    const rate = peopleMetric("retention-rate-by-people", active, eligible.length, {
      coverage,
      reason: isAnonymous ? "no-people" : eligible.length === 0 ? "immature" : undefined,
    });
    const days =
      dayMode === "calendar" ? { fromDay: null, toDay: null } : { fromDay: from, toDay: to };
    return { period, ...days, eligible: eligible.length, active, rate };
  });
}

/**
 * Tells how many people came back, period by period since they were first seen.
 *
 * Formula: people active in period k / people whose period k was observed to its end. Nobody is counted
 * before that, so that recent cohorts do not look worse than they are; a cell without anybody is `null`
 * with `immature`, never 0. Unbounded retention asks for period k or any later one, of the same people.
 *
 * Whoever `firstSeen` names belongs to the cohort of that date, whether they acted or not; an act after it
 * is a return, the first one too. Periods are counted in one of three ways: in days of the calendar since
 * each one's own first day (`civil`), in days of 24 hours since the instant each was first seen (`rolling`),
 * or in the weeks, months, … of the calendar (`calendar`): first seen on a Sunday, back on the Monday, is
 * back in week 1.
 *
 * Source: the cohort tables of product analytics; n-day, unbounded and bracket retention as Amplitude
 * names them.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them. Acts before `from` tell who was
 *   there before.
 * @param options - `from` and `to`: when people were first seen. `period`: whole days, `7d` when absent.
 *   `periods`: how many after the first, 8 when absent. `mode`: `n-day` when absent, `unbounded`, or
 *   brackets of days such as `[[0, 1], [1, 8]]`. `dayMode`: `civil` days when absent, `rolling` ones of
 *   24 hours from the instant somebody was first seen, or `calendar`, by whose units `period` is then `week` or
 *   `month`, say. `cohort`: the unit, a week when absent. `asOf`: the last day or instant wholly observed, the
 *   day of the latest act when absent; give it, since a single act dated in the future would end the
 *   observation there. `firstSeen`: when people were really first seen (epoch milliseconds).
 * @returns Cohorts in order of time, everybody together, and until when was observed. Nobody identified: `no-people`.
 * @throws `unknown-option`, `invalid-input`, `invalid-option`, `invalid-duration`, `unknown-word`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { retention, type Interaction } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const on = (actor: string, day: number): Interaction =>
 *   ({ id: `${actor}${day}`, at: Date.UTC(2026, 2, day), kind: "read", channel, actor });
 * const acts = [on("ann", 2), on("bob", 3), on("ann", 11)];
 * const { all } = retention(acts, { periods: 2, asOf: "2026-03-16" });
 * all.map(({ eligible, rate }) => [eligible, rate.value]); // => [[2, 1], [2, 0.5], [0, null]]
 * ```
 * @public
 */
export function retention(interactions: Acts, options: RetentionOptions = {}): Retention {
  checkOptions(options, {
    ...PEOPLE_OPTIONS,
    period: 1,
    periods: 1,
    mode: 1,
    dayMode: 1,
    cohort: 1,
    asOf: 1,
    firstSeen: 1,
  });
  const { calendar, cohort = "week", asOf } = options;
  const brackets = retentionBrackets(options);
  checkUnit(cohort, "cohort");
  const standing = standingActs(interactions, options);
  const clock = zoneClock(calendar);
  const end = observedUntil(standing.acts, asOf, clock);
  const acts = within(standing.acts, [Number.NEGATIVE_INFINITY, end]);
  const people = byActor(within(standing.identified, [Number.NEGATIVE_INFINITY, end]));

  const lives = new Map<string, Life[]>();
  const known = firstSeen(people, options.firstSeen, standing)
    // Who is first seen after the day asked for is not known yet on that day.
    .filter(({ since }) => asOf === undefined || since < end)
    .sort((a, b) => a.since - b.since);
  const counting = countingOf(brackets, clock, known[0]?.since ?? 0);
  for (const { since, acts: own } of known) {
    if (since < standing.range[0] || since >= standing.range[1]) continue;
    const { ageAt, observed } = counting(since, end);
    const life = {
      cohort: clock.bucketOf(since, cohort).name,
      observed,
      days: own.map(({ at }) => ageAt(at)),
    };
    const others = lives.get(life.cohort);
    if (others === undefined) lives.set(life.cohort, [life]);
    else others.push(life);
  }
  const everybody = [...lives.values()].flat();
  const coverage = identifiedShare(acts);
  // Dates name people, but acts that name nobody cannot say who of them came back.
  const isAnonymous = acts.length > 0 && people.size === 0 && everybody.length > 0;
  return {
    rows: [...lives].map(([key, some]) => ({
      key,
      people: some.length,
      cells: cellsOf(some, brackets, coverage, isAnonymous),
    })),
    all: cellsOf(everybody, brackets, coverage, isAnonymous),
    people: everybody.length,
    dayMode: brackets.dayMode,
    asOf: lastInstant(end),
    coverage,
    ...((isAnonymous || everybody.length === 0) && { reason: "no-people" }),
  };
}

/** How old somebody is at an instant, and how much of their life was observed, in what the brackets count. */
function countingOf(
  { dayMode, unit }: Brackets,
  clock: ZoneClock,
  origin: number,
): (
  since: number,
  end: number,
) => Pick<Life, "observed"> & { readonly ageAt: (at: number) => number } {
  const numberOf = dayMode === "calendar" ? bucketNumbers(clock, unit, origin) : dayIndexer(clock);
  return (since, end) => {
    if (dayMode === "rolling") {
      const ageAt = (at: number): number => Math.floor((at - since) / DAY);
      return { ageAt, observed: end <= since ? 0 : ageAt(end) };
    }
    const first = numberOf(since);
    const ageAt = (at: number): number => numberOf(at) - first;
    if (end <= since) return { ageAt, observed: 0 };
    const isOver = dayMode === "civil" || clock.bucketOf(end - 1, unit).end <= end;
    return { ageAt, observed: ageAt(end - 1) + (isOver ? 1 : 0) };
  };
}
