import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import { durationMs } from "../../calendar/duration-ms.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import type { Reason } from "../../model/reason.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { ByName } from "../../util/map-of.ts";
import type { Acts } from "../acts.ts";
import { byActor } from "../by-actor.ts";
import type { PeriodUnit } from "../check-unit.ts";
import { firstSeen } from "../first-seen.ts";
import { identifiedShare } from "../identified-share.ts";
import { lastInstant } from "../last-instant.ts";
import { observedUntil } from "../observed-until.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { periodsOf } from "../periods-of.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * Who came in one period, and what became of them.
 *
 * @public
 */
export interface NewcomersRow {
  /** The period, by name. */
  readonly key: string;
  /** People first seen in the period, those of `firstSeen` included whether they acted or not. */
  readonly newcomers: number;
  /** Those of them who acted after they were first seen, up to the last day observed. */
  readonly repeat: number;
  /** Those who did not: they acted once only, or never since the date given. */
  readonly driveBy: number;
  /** Those whose first days are not all observed yet: they may still come back. */
  readonly pending: number;
  /** Those who acted after they were first seen, within `within` / (newcomers − pending). */
  readonly rate: Metric;
  /** People of any age who were last seen in this period, longer ago than `inactiveAfter`. */
  readonly lost: number;
  /** Nothing is known of what came before, so that everybody looks new. */
  readonly censored: boolean;
  /** The period is cut by the days asked for. */
  readonly partial: boolean;
}

/**
 * Newcomers, period by period.
 *
 * @public
 */
export interface Newcomers {
  /** One a period, the empty ones included. */
  readonly rows: readonly NewcomersRow[];
  /** The last instant taken as observed: the end of `asOf`, else of the day of the latest act; `null` without either. */
  readonly asOf: number | null;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** Why there are no numbers. */
  readonly reason?: Reason;
}

/**
 * Over which periods, and how long people are waited for.
 *
 * @public
 */
export interface NewcomersOptions extends PeopleOptions {
  /** The period: a week when absent. */
  readonly unit?: PeriodUnit | undefined;
  /** How soon somebody must act again to be counted in the rate; `30d` when absent. */
  readonly within?: Duration | undefined;
  /** How long without an act makes somebody lost; `90d` when absent. */
  readonly inactiveAfter?: Duration | undefined;
  /** The last day or instant wholly observed; the day of the latest act when absent. */
  readonly asOf?: Day | number | undefined;
  /** When people were really first seen (epoch milliseconds), by name: a Map or an object. They are newcomers of that date whether they acted or not. */
  readonly firstSeen?: ByName<number> | undefined;
}

const newCount = () => ({ newcomers: 0, repeat: 0, soon: 0, pending: 0, lost: 0 });

/**
 * Counts newcomers, and those of them who acted again or never did.
 *
 * Formula: repeat = newcomers with an act after they were first seen, drive-by = without one; rate = newcomers
 * who acted again within `within` / newcomers whose `within` is over. Without a date in `firstSeen` the first
 * act is how somebody is seen, so that the second is the first return; after a date each act is one, as in
 * `retention`. Lost people are dated to the period of their last act, not to the day on which they were missed.
 *
 * Source: CHAOSS, new, repeat and inactive contributors; the words drive-by and repeat
 * are theirs.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them. Acts before `from` tell who is not new.
 * @param options - `from` and `to`: days, both included. `unit`: the period, a week when absent. `within`:
 *   how soon somebody must act again to be counted in the rate, `30d` when absent. `inactiveAfter`: how
 *   long without an act makes somebody lost, `90d` when absent. `asOf`: the last day or instant wholly observed;
 *   give it, since a single act dated in the future would end the observation there.
 *   `firstSeen`: when people were really first seen.
 * @returns One row a period, from the first date or act on. Nobody identified: `no-people`. The rate is `null` with `zero-denominator`
 *   without newcomers, with `immature` while nobody's `within` is over.
 * @throws `unknown-option`, `invalid-input`, `unknown-word`, `invalid-duration`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { newcomers, type Interaction } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const on = (day: number, actor: string): Interaction =>
 *   ({ id: `${day}${actor}`, at: Date.UTC(2026, 2, day), kind: "post", channel, actor });
 * const { rows } = newcomers([on(2, "ann"), on(3, "bob"), on(9, "ann")], { asOf: "2026-04-30" });
 * const [first] = rows;
 * [first?.newcomers, first?.repeat, first?.driveBy, first?.rate.value]; // => [2, 1, 1, 0.5]
 * ```
 * @public
 */
export function newcomers(interactions: Acts, options: NewcomersOptions = {}): Newcomers {
  checkOptions(options, {
    ...PEOPLE_OPTIONS,
    unit: 1,
    within: 1,
    inactiveAfter: 1,
    asOf: 1,
    firstSeen: 1,
  });
  const { unit = "week", calendar, within: soon = "30d", inactiveAfter = "90d", asOf } = options;
  const delay = durationMs(soon);
  const absence = durationMs(inactiveAfter);
  const standing = standingActs(interactions, options);
  const end = observedUntil(standing.acts, asOf, zoneClock(calendar));
  const acts = within(standing.acts, [Number.NEGATIVE_INFINITY, end]);
  const inside = within(acts, standing.range);
  const isIn = (at: number): boolean => at >= standing.range[0] && at < standing.range[1];
  const byName = byActor(within(standing.identified, [Number.NEGATIVE_INFINITY, end]));
  const people = firstSeen(byName, options.firstSeen, standing).filter(
    // Who is first seen after the day asked for is not known yet on that day.
    ({ since }) => asOf === undefined || since < end,
  );
  const moments = [...inside, ...people.flatMap(({ since }) => (isIn(since) ? { at: since } : []))];
  moments.sort((a, b) => a.at - b.at);
  const periods = periodsOf(moments, standing.range, unit, calendar);
  const counts = periods.map(newCount);
  const indexOf = new Map(periods.map(({ start }, index) => [start, index]));
  const clock = zoneClock(calendar);
  const countOf = (at: number) =>
    isIn(at) ? counts[indexOf.get(clock.bucketOf(at, unit).start) ?? -1] : undefined;
  for (const { since, acts: own, returns } of people) {
    const came = countOf(since);
    const last = own.at(-1)?.at ?? since;
    const gone = countOf(last);
    if (gone !== undefined && last + absence < end) gone.lost += 1;
    if (came === undefined) continue;
    came.newcomers += 1;
    if (returns.length > 0) came.repeat += 1;
    if (since + delay > end) came.pending += 1;
    else if ((returns[0]?.at ?? Number.POSITIVE_INFINITY) <= since + delay) came.soon += 1;
  }
  const knowsBefore = options.firstSeen !== undefined || (acts[0]?.at ?? 0) < (inside[0]?.at ?? 0);
  const coverage = identifiedShare(inside);
  // Dates name people, but acts that name nobody cannot say who of them came back.
  const isAnonymous = acts.length > 0 && byName.size === 0 && people.length > 0;
  return {
    rows: periods.map(({ name, partial }, index) => {
      const count = counts[index] ?? newCount();
      const settled = count.newcomers - count.pending;
      return {
        key: name,
        newcomers: count.newcomers,
        repeat: count.repeat,
        driveBy: count.newcomers - count.repeat,
        pending: count.pending,
        rate: peopleMetric("repeat-rate-by-newcomers", count.soon, settled, {
          coverage,
          reason:
            isAnonymous && count.newcomers > 0
              ? "no-people"
              : settled === 0 && count.pending > 0
                ? "immature"
                : undefined,
        }),
        lost: count.lost,
        censored: index === 0 && !knowsBefore,
        partial,
      };
    }),
    asOf: lastInstant(end),
    coverage,
    ...((isAnonymous || people.length === 0) && { reason: "no-people" }),
  };
}
