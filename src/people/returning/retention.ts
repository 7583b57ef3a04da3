import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Reason } from "../../model/reason.ts";
import { DAY } from "../../util/day.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { Acts } from "../acts.ts";
import { byActor } from "../by-actor.ts";
import { checkUnit, type PeriodUnit } from "../check-unit.ts";
import { coverageOf } from "../coverage-of.ts";
import { dayIndexer } from "../day-indexer.ts";
import type { PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";
import { firstSeen } from "./first-seen.ts";
import { observedUntil } from "./observed-until.ts";
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
  readonly toDay: number;
  /** People whose whole period was observed. */
  readonly eligible: number;
  readonly active: number;
  /** `null` where nobody's whole period was observed. */
  readonly rate: number | null;
  readonly reason?: Reason;
}

/**
 * Who came back, by when people were first seen.
 *
 * @public
 */
export interface Retention {
  readonly cohorts: readonly {
    /** The day, week, month, … in which these people were first seen. */
    readonly cohort: string;
    readonly people: number;
    readonly cells: readonly RetentionCell[];
  }[];
  /** Everybody together. */
  readonly all: readonly RetentionCell[];
  readonly people: number;
  readonly coverage: number | null;
  readonly reason?: Reason;
}

/** One person: how many of the days of their life were observed, and on which they acted. */
interface Life {
  readonly cohort: string;
  readonly observed: number;
  readonly days: readonly number[];
}

function cellsOf(lives: readonly Life[], { spans, isOpen }: Brackets): readonly RetentionCell[] {
  return spans.map(([fromDay, toDay], period) => {
    const eligible = lives.filter(({ observed }) => observed >= toDay);
    const active = eligible.filter(({ days }) =>
      days.some((day) => day >= fromDay && (isOpen || day < toDay)),
    ).length;
    const cell = { period, fromDay, toDay, eligible: eligible.length, active };
    return eligible.length === 0
      ? { ...cell, rate: null, reason: "immature" as const }
      : { ...cell, rate: active / eligible.length };
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
 *   brackets of days such as `[[0, 1], [1, 8]]`. `days`: `civil` (default), or `rolling` ones of 24 hours
 *   from the first act. `cohort`: the unit, a week when absent. `asOf`: the last day wholly observed, that
 *   of the latest act when absent. `firstSeen`: when people were really first seen (epoch milliseconds).
 * @returns Cohorts in order of time, and everybody together. Nobody identified: `no-people`.
 * @throws `invalid-option`, `invalid-duration`, `unknown-word`, `invalid-range`.
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
 * all.map(({ eligible, rate }) => [eligible, rate]); // => [[2, 1], [2, 0.5], [0, null]]
 * ```
 * @public
 */
export function retention(
  interactions: Acts,
  options: PeopleOptions & {
    readonly period?: Duration;
    readonly periods?: number;
    readonly mode?: RetentionMode;
    readonly days?: "civil" | "rolling";
    readonly cohort?: PeriodUnit;
    readonly asOf?: Day;
    readonly firstSeen?: ReadonlyMap<string, number>;
  } = {},
): Retention {
  const { calendar, days = "civil", cohort = "week", asOf } = options;
  const brackets = retentionBrackets(options);
  checkUnit(cohort);
  if (days !== "civil" && days !== "rolling") {
    const what = `option "days" is "${String(days)}", expected one of civil, rolling`;
    throw new PaliersError("unknown-word", what);
  }
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
      days === "civil" ? indexOf(at) - indexOf(since) : Math.floor((at - since) / DAY);
    const life = {
      cohort: clock.bucketOf(since, cohort).name,
      observed: days === "civil" ? dayOf(end - 1) + 1 : dayOf(end),
      days: own.map(({ at }) => dayOf(at)),
    };
    const others = lives.get(life.cohort);
    if (others === undefined) lives.set(life.cohort, [life]);
    else others.push(life);
  }
  const everybody = [...lives.values()].flat();
  return {
    cohorts: [...lives].map(([name, some]) => ({
      cohort: name,
      people: some.length,
      cells: cellsOf(some, brackets),
    })),
    all: cellsOf(everybody, brackets),
    people: everybody.length,
    coverage: coverageOf(acts),
    ...(everybody.length === 0 && { reason: "no-people" }),
  };
}
