import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import type { Metric } from "../../metric/metric.ts";
import type { Reason } from "../../model/reason.ts";
import { checkOptions } from "../../util/check-options.ts";
import { checkWord } from "../../util/check-word.ts";
import { DAY } from "../../util/day.ts";
import type { ByName } from "../../util/map-of.ts";
import type { Acts } from "../acts.ts";
import { byActor } from "../by-actor.ts";
import { checkUnit, type PeriodUnit } from "../check-unit.ts";
import { identifiedShare } from "../identified-share.ts";
import { dayIndexer } from "../day-indexer.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";
import { firstSeen } from "./first-seen.ts";
import { observedUntil } from "../observed-until.ts";
import { type Brackets, type RetentionMode, retentionBrackets } from "./retention-brackets.ts";

/**
 * How many of some people came back in one period of their life.
 *
 * @public
 */
export interface RetentionCell {
  /** 0 begins with the day somebody was first seen. */
  readonly period: number;
  /** Days since then, the first included and the last not. */
  readonly fromDay: number;
  /** Where it ends; not included. */
  readonly toDay: number;
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
  /** People in all the cohorts. */
  readonly people: number;
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
  /** How long a period of a life is: whole days, `7d` when absent. */
  readonly period?: Duration | undefined;
  /** How many periods after the first; 8 when absent. */
  readonly periods?: number | undefined;
  /** Active in the period (`n-day`, when absent), in it or later (`unbounded`), or brackets of days such as `[[0, 1], [1, 8]]`. */
  readonly mode?: RetentionMode | undefined;
  /** Days of the calendar (`civil`, when absent), or of 24 hours from the first act (`rolling`). */
  readonly dayMode?: "civil" | "rolling" | undefined;
  /** The unit of the cohorts: a week when absent. */
  readonly cohort?: PeriodUnit | undefined;
  /** The last day or instant wholly observed; the day of the latest act when absent. */
  readonly asOf?: Day | number | undefined;
  /** When people were really first seen (epoch milliseconds), by name: a Map or an object. */
  readonly firstSeen?: ByName<number> | undefined;
}

/** One person: how many of the days of their life were observed, and on which they acted. */
interface Life {
  readonly cohort: string;
  readonly observed: number;
  readonly days: readonly number[];
}

function cellsOf(
  lives: readonly Life[],
  { spans, isOpen }: Brackets,
  coverage: number | null,
): readonly RetentionCell[] {
  return spans.map(([fromDay, toDay], period) => {
    const eligible = lives.filter(({ observed }) => observed >= toDay);
    const active = eligible.filter(({ days }) =>
      days.some((day) => day >= fromDay && (isOpen || day < toDay)),
    ).length;
    const rate = peopleMetric("retention-rate-by-people", active, eligible.length, {
      coverage,
      reason: eligible.length === 0 ? "immature" : undefined,
    });
    return { period, fromDay, toDay, eligible: eligible.length, active, rate };
  });
}

/**
 * Tells how many people came back, period by period since they were first seen.
 *
 * Formula: people active in period k / people whose period k was observed to its end. Nobody is counted
 * before that, so that recent cohorts do not look worse than they are; a cell without anybody is `null`
 * with `immature`, never 0. Unbounded retention asks for period k or any later one, of the same people.
 *
 * Source: the cohort tables of product analytics; n-day, unbounded and bracket retention as Amplitude
 * names them.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them. Acts before `from` tell who was
 *   there before.
 * @param options - `from` and `to`: when people were first seen. `period`: whole days, `7d` when absent.
 *   `periods`: how many after the first, 8 when absent. `mode`: `n-day` when absent, `unbounded`, or
 *   brackets of days such as `[[0, 1], [1, 8]]`. `dayMode`: `civil` days when absent, or `rolling` ones of
 *   24 hours from the first act. `cohort`: the unit, a week when absent. `asOf`: the last day or instant
 *   wholly observed, the day of the latest act when absent. `firstSeen`: when people were really first seen (epoch milliseconds).
 * @returns Cohorts in order of time, and everybody together. Nobody identified: `no-people`.
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
  const { calendar, dayMode = "civil", cohort = "week", asOf } = options;
  const brackets = retentionBrackets(options);
  checkUnit(cohort, "cohort");
  checkWord('option "dayMode" is', dayMode, ["civil", "rolling"]);
  const isCivil = dayMode === "civil";
  const standing = standingActs(interactions, options);
  const clock = zoneClock(calendar);
  const end = observedUntil(standing.acts, asOf, clock);
  const acts = within(standing.acts, [Number.NEGATIVE_INFINITY, end]);
  const people = byActor(within(standing.identified, [Number.NEGATIVE_INFINITY, end]));
  const indexOf = dayIndexer(clock);

  const lives = new Map<string, Life[]>();
  const known = [...firstSeen(people, options.firstSeen)].sort((a, b) => a.since - b.since);
  for (const { since, acts: own } of known) {
    if (since < standing.range[0] || since >= standing.range[1]) continue;
    const dayOf = (at: number): number =>
      isCivil ? indexOf(at) - indexOf(since) : Math.floor((at - since) / DAY);
    const life = {
      cohort: clock.bucketOf(since, cohort).name,
      observed: isCivil ? dayOf(end - 1) + 1 : dayOf(end),
      days: own.map(({ at }) => dayOf(at)),
    };
    const others = lives.get(life.cohort);
    if (others === undefined) lives.set(life.cohort, [life]);
    else others.push(life);
  }
  const everybody = [...lives.values()].flat();
  const coverage = identifiedShare(acts);
  return {
    rows: [...lives].map(([key, some]) => ({
      key,
      people: some.length,
      cells: cellsOf(some, brackets, coverage),
    })),
    all: cellsOf(everybody, brackets, coverage),
    people: everybody.length,
    coverage,
    ...(everybody.length === 0 && { reason: "no-people" }),
  };
}
