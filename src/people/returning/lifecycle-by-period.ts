import type { Day } from "../../calendar/day.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Reason } from "../../model/reason.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { ByName } from "../../util/map-of.ts";
import type { Acts } from "../acts.ts";
import { addAt } from "../add-at.ts";
import { byActor } from "../by-actor.ts";
import type { PeriodUnit } from "../check-unit.ts";
import { countAt } from "../count-at.ts";
import { endOf } from "../end-of.ts";
import { firstSeen } from "../first-seen.ts";
import { identifiedShare } from "../identified-share.ts";
import { lastInstant } from "../last-instant.ts";
import { observedUntil } from "../observed-until.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { periodsOf } from "../periods-of.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * Who is there in one period: active is new + returning + resurrecting.
 *
 * @public
 */
export interface LifecycleRow {
  /** The period, by name. */
  readonly key: string;
  /** Everybody with an act in it. */
  readonly active: number;
  /** Seen for the first time. */
  readonly new: number;
  /** There in the period before too. */
  readonly returning: number;
  /** Seen before, but not in the period before. */
  readonly resurrecting: number;
  /** There in the period before, not any more: active before − returning. */
  readonly dormant: number;
  /** Nothing is known of what came before, so that everybody looks new. */
  readonly censored: boolean;
  /** The period is cut by the days asked for. */
  readonly partial: boolean;
}

/**
 * New, returning, resurrecting and dormant people, period by period.
 *
 * @public
 */
export interface LifecycleByPeriod {
  /** One a period, the empty ones included. */
  readonly rows: readonly LifecycleRow[];
  /** The last instant taken as observed: the end of `asOf` or of `to`, else of the day of the latest act; `null` without any. */
  readonly asOf: number | null;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** Why there are no numbers. */
  readonly reason?: Reason;
}

/**
 * Over which periods, and since when people are known.
 *
 * @public
 */
export interface LifecycleByPeriodOptions extends PeopleOptions {
  /** The period: a week when absent. */
  readonly unit?: PeriodUnit | undefined;
  /** When people were really first seen (epoch milliseconds), by name: a Map or an object. */
  readonly firstSeen?: ByName<number> | undefined;
  /** The last day or instant observed; that of the latest act when absent. */
  readonly asOf?: Day | number | undefined;
}

/**
 * Counts who is new, who returns, who resurrects and who falls dormant, period by period.
 *
 * Formula: active = new + returning + resurrecting; dormant = active before − returning; so that active −
 * active before = new + resurrecting − dormant. Anonymous acts are nobody's: nobody resurrects by them.
 *
 * Without anything before the first period everybody looks new in it: that row is `censored`. Acts from
 * before `from`, or dates in `firstSeen`, heal it; with dates alone, people seen long ago count as
 * resurrecting there, since whether they were there just before is not known.
 *
 * Source: lifecycle analysis of product analytics (PostHog; Adobe).
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param options - `from` and `to`: days, both included. `unit`: the period, a week when absent.
 *   `firstSeen`: when people were really first seen (epoch milliseconds). `asOf`: the last day or instant
 *   observed, so that an act dated in the future makes no rows.
 * @returns One row a period, the empty ones included. Nobody identified: `no-people`.
 * @throws `unknown-option`, `invalid-input`, `unknown-word`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { lifecycleByPeriod, type Interaction } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const in_ = (week: number, actor: string): Interaction =>
 *   ({ id: `${week}${actor}`, at: Date.UTC(2026, 2, 2 + 7 * week), kind: "read", channel, actor });
 * const acts = [in_(0, "ann"), in_(0, "bob"), in_(1, "ann"), in_(2, "ann"), in_(2, "bob"), in_(2, "cid")];
 * const { rows } = lifecycleByPeriod(acts, { unit: "week" });
 * rows.map((row) => [row.new, row.returning, row.resurrecting, row.dormant]); // => [[2, 0, 0, 0], [0, 1, 0, 1], [1, 1, 1, 0]]
 * ```
 * @public
 */
export function lifecycleByPeriod(
  interactions: Acts,
  options: LifecycleByPeriodOptions = {},
): LifecycleByPeriod {
  checkOptions(options, { ...PEOPLE_OPTIONS, unit: 1, firstSeen: 1, asOf: 1 });
  const { unit = "week", calendar, asOf } = options;
  const standing = standingActs(interactions, options);
  const { acts, identified } = standing;
  const clock = zoneClock(calendar);
  const observed = asOf === undefined ? Number.POSITIVE_INFINITY : endOf(asOf, clock);
  const range = [standing.range[0], Math.min(standing.range[1], observed)] as const;
  const inside = within(acts, range);
  const periods = periodsOf(inside, range, unit, calendar);
  const counts: { readonly [K in "new" | "returning" | "resurrecting" | "dormant"]: number[] } = {
    new: [],
    returning: [],
    resurrecting: [],
    dormant: [],
  };
  const [first] = periods;
  const before =
    first === undefined ? Number.POSITIVE_INFINITY : clock.bucketOf(first.start - 1, unit).start;
  const startOf = (index: number): number => periods[index]?.start ?? Number.NEGATIVE_INFINITY;
  let people = 0;

  for (const { since, acts: own } of firstSeen(byActor(identified), options.firstSeen, standing)) {
    const start = own.findIndex(({ at }) => at >= range[0]);
    const previously = start < 0 ? own : own.slice(0, start);
    const wasActive = previously.some(({ at }) => at >= before && at < (first?.start ?? before));
    let last = wasActive ? -1 : Number.NEGATIVE_INFINITY;
    if (wasActive) people += 1;
    let index = 0;
    let end = first?.end ?? Number.POSITIVE_INFINITY;
    for (const { at } of within(own, range)) {
      while (at >= end) {
        index += 1;
        end = periods[index]?.end ?? Number.POSITIVE_INFINITY;
      }
      if (index === last) continue;
      const isFirst = last === Number.NEGATIVE_INFINITY;
      if (isFirst) people += 1;
      const isNew = isFirst && previously.length === 0 && since >= startOf(index);
      if (last === index - 1) addAt(counts.returning, index);
      else {
        addAt(isNew ? counts.new : counts.resurrecting, index);
        if (!isFirst) addAt(counts.dormant, last + 1);
      }
      last = index;
    }
    if (last !== Number.NEGATIVE_INFINITY) addAt(counts.dormant, last + 1);
  }

  const knowsBefore =
    options.firstSeen !== undefined ||
    (first !== undefined && (acts[0]?.at ?? first.start) < Math.max(first.start, range[0]));
  return {
    rows: periods.map(({ name, partial }, index) => {
      const count = {
        new: countAt(counts.new, index),
        returning: countAt(counts.returning, index),
        resurrecting: countAt(counts.resurrecting, index),
        dormant: countAt(counts.dormant, index),
      };
      return {
        key: name,
        active: count.new + count.returning + count.resurrecting,
        ...count,
        censored: index === 0 && !knowsBefore,
        partial,
      };
    }),
    asOf: lastInstant(
      Number.isFinite(range[1]) ? range[1] : observedUntil(inside, undefined, clock),
    ),
    coverage: identifiedShare(inside),
    ...(people === 0 && { reason: "no-people" }),
  };
}
