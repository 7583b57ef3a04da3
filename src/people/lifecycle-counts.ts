import { zoneClock } from "../calendar/zone-clock.ts";
import type { Reason } from "../model/reason.ts";
import type { Acts } from "./acts.ts";
import { byActor } from "./by-actor.ts";
import type { PeriodUnit } from "./check-unit.ts";
import { coverageOf } from "./coverage-of.ts";
import { firstSeen } from "./first-seen.ts";
import type { PeopleOptions } from "./people-options.ts";
import { periodsOf } from "./periods-of.ts";
import { standingActs } from "./standing-acts.ts";
import { within } from "./within.ts";

/** Who is there in one period: active is new + returning + resurrecting. */
export interface LifecycleRow {
  readonly period: string;
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

/** New, returning, resurrecting and dormant people, period by period. */
export interface LifecycleCounts {
  readonly rows: readonly LifecycleRow[];
  readonly coverage: number | null;
  readonly reason?: Reason;
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
 *   `firstSeen`: when people were really first seen (epoch milliseconds).
 * @returns One row a period, the empty ones included. Nobody identified: `no-people`.
 * @throws `unknown-word`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { lifecycleCounts, type Interaction } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const in_ = (week: number, actor: string): Interaction =>
 *   ({ id: `${week}${actor}`, at: Date.UTC(2026, 2, 2 + 7 * week), kind: "read", channel, actor });
 * const acts = [in_(0, "ann"), in_(0, "bob"), in_(1, "ann"), in_(2, "ann"), in_(2, "bob"), in_(2, "cid")];
 * const { rows } = lifecycleCounts(acts, { unit: "week" });
 * rows.map((row) => [row.new, row.returning, row.resurrecting, row.dormant]); // => [[2, 0, 0, 0], [0, 1, 0, 1], [1, 1, 1, 0]]
 * ```
 */
export function lifecycleCounts(
  interactions: Acts,
  options: PeopleOptions & {
    readonly unit?: PeriodUnit;
    readonly firstSeen?: ReadonlyMap<string, number>;
  } = {},
): LifecycleCounts {
  const { unit = "week", calendar } = options;
  const { acts, identified, range } = standingActs(interactions, options);
  const inside = within(acts, range);
  const periods = periodsOf(inside, range, unit, calendar);
  const counts = periods.map(() => ({ new: 0, returning: 0, resurrecting: 0, dormant: 0 }));
  const [first] = periods;
  const before =
    first === undefined
      ? Number.POSITIVE_INFINITY
      : zoneClock(calendar).bucketOf(first.start - 1, unit).start;
  let people = 0;

  for (const { since, acts: own } of firstSeen(byActor(identified), options.firstSeen)) {
    const start = own.findIndex(({ at }) => at >= range[0]);
    const previously = start < 0 ? own : own.slice(0, start);
    const wasActive = previously.some(({ at }) => at >= before && at < (first?.start ?? before));
    let last = wasActive ? -1 : Number.NEGATIVE_INFINITY;
    let index = 0;
    for (const { at } of within(own, range)) {
      while (at >= (periods[index]?.end ?? Number.POSITIVE_INFINITY)) index += 1;
      const count = counts[index];
      if (index === last || count === undefined) continue;
      if (last === Number.NEGATIVE_INFINITY) people += 1;
      const isNew = since >= (periods[index]?.start ?? since) && previously.length === 0;
      if (last === index - 1) count.returning += 1;
      else if (isNew && last === Number.NEGATIVE_INFINITY) count.new += 1;
      else count.resurrecting += 1;
      const gone = counts[last + 1];
      if (gone !== undefined && last + 1 < index) gone.dormant += 1;
      last = index;
    }
    const gone = counts[last + 1];
    if (gone !== undefined) gone.dormant += 1;
    if (wasActive) people += 1;
  }

  const knowsBefore =
    options.firstSeen !== undefined ||
    (first !== undefined && (acts[0]?.at ?? first.start) < Math.max(first.start, range[0]));
  const { length } = periods;
  return {
    rows: periods.map(({ name, partial }, index) => {
      const count = counts[index] ?? { new: 0, returning: 0, resurrecting: 0, dormant: 0 };
      return {
        period: name,
        active: count.new + count.returning + count.resurrecting,
        ...count,
        censored: index === 0 && !knowsBefore,
        partial,
      };
    }),
    coverage: coverageOf(inside),
    ...((people === 0 || length === 0) && { reason: "no-people" }),
  };
}
