import type { Day } from "../../calendar/day.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import type { Reason } from "../../model/reason.ts";
import { type SurvivalRow, survival, type Waiting } from "../../stats/time/survival.ts";
import { rankOf } from "../../taxonomy/rank-of.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { checkOptions } from "../../util/check-options.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import type { ByName } from "../../util/map-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Acts } from "../acts.ts";
import { byActor } from "../by-actor.ts";
import { checkTaxonomy } from "../check-taxonomy.ts";
import { endOf } from "../end-of.ts";
import { firstSeen } from "../first-seen.ts";
import { identifiedShare } from "../identified-share.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * How long people take to reach a level.
 *
 * @public
 */
export interface TimeToLevel<Id extends string = string> {
  /** Which definition gave the levels. */
  readonly taxonomy: { readonly id: string; readonly version: number };
  /** The level to reach. */
  readonly level: Id;
  /** Identified people, those of `firstSeen` included whether they acted or not. */
  readonly people: number;
  /** Those of them who reached the level or a higher one. */
  readonly reached: number;
  /** When half of the people have reached it, in milliseconds from when they were first seen. */
  readonly median: Metric;
  /** The curve: one row a moment, in milliseconds from when people were first seen. */
  readonly rows: readonly SurvivalRow[];
  /** The last instant taken as observed: the end of `asOf`, else the latest act; `null` without either. */
  readonly asOf: number | null;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** Why there are no times. */
  readonly reason?: Reason;
}

/**
 * Which level, and how people are watched.
 *
 * @public
 */
export interface TimeToLevelOptions<Id extends string = string> extends PeopleOptions {
  /** The level to reach. */
  readonly level: Id;
  /** The last day or instant observed; until the latest act when absent. */
  readonly asOf?: Day | number | undefined;
  /** When people were really first seen (epoch milliseconds), by name: a Map or an object. They are at risk from then on, or from the first act observed. */
  readonly firstSeen?: ByName<number> | undefined;
  /** Two-sided level of the bounds; 0.95 when absent. */
  readonly confidence?: number | undefined;
}

/**
 * Tells how long people take to reach a level, counting those who have not reached it yet.
 *
 * Formula: first act at the level or higher − first seen; the share still below by Kaplan and Meier, with
 * Greenwood's error and log-log bounds; the median is the first moment with half or less still below.
 * Whoever has not reached it by the last instant observed is still waiting, not left out: leaving them
 * out would make every climb look quick.
 *
 * Whoever `firstSeen` names is counted whether they acted or not. Known since before the first act observed,
 * they are at risk only from there on (delayed entry): had they reached the level before, nobody would have
 * seen it, and counting them from the start would make every climb look slow.
 *
 * Source: Kaplan and Meier 1958; Greenwood 1926; Tsai, Jewell and Wang 1987 for delayed entry.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param taxonomy - The levels of acts.
 * @param options - `level`: the one to reach. `from` and `to`: when people were first seen. `asOf`: the last
 *   day or instant observed; until the latest act when absent; give it, since a single act dated in the
 *   future would end the observation there. `firstSeen`: when people were really first seen (epoch
 *   milliseconds). `confidence`: 0.95 when absent.
 * @returns The curve and its median: `null` with `no-people` when nobody is identified, with `immature`
 *   while less than half have reached the level.
 * @throws `missing-option`, `unknown-option`, `invalid-input`, `unknown-level`, with the nearest one;
 *   `not-a-taxonomy-of-acts`, `invalid-option`, `invalid-range`.
 *
 * @example
 * ```ts
 * import { fourLevels, timeToLevel, type Interaction } from "paliers";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const on = (day: number, kind: string, actor: string): Interaction =>
 *   ({ id: `${day}${actor}`, at: Date.UTC(2026, 2, day), kind, channel, actor });
 * const acts = [on(1, "read", "ann"), on(3, "like", "ann"), on(1, "read", "bob"), on(9, "read", "bob")];
 * const { reached, median } = timeToLevel(acts, fourLevels, { level: "curation" });
 * [reached, median.value]; // => [1, 172_800_000]
 * ```
 * @public
 */
export function timeToLevel<Id extends string>(
  interactions: Acts,
  taxonomy: Taxonomy<Id>,
  options: TimeToLevelOptions<NoInfer<Id>>,
): TimeToLevel<Id> {
  requireOptions(options, ["level"]);
  checkOptions(options, { ...PEOPLE_OPTIONS, level: 1, asOf: 1, firstSeen: 1, confidence: 1 });
  const { level, asOf, calendar } = options;
  checkTaxonomy(taxonomy);
  const wanted = taxonomy.levels.findIndex(({ id }) => id === level) + 1;
  if (wanted === 0) {
    const ids = taxonomy.levels.map(({ id }) => id);
    const hint = didYouMean(String(level), ids);
    throw new PaliersError("unknown-level", `taxonomy "${taxonomy.id}" has no "${level}"${hint}`);
  }
  const standing = standingActs(interactions, options);
  const latest = standing.acts.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const end = asOf === undefined ? latest : endOf(asOf, zoneClock(calendar)) - 1;
  const span = [Number.NEGATIVE_INFINITY, end + 1] as const;
  const acts = within(standing.acts, span);
  const people = byActor(within(standing.identified, span));
  // What the first act shows was still to be seen just before it.
  const watched = (acts[0]?.at ?? Number.NEGATIVE_INFINITY) - 1;
  const isAnonymous = acts.length > 0 && people.size === 0;
  const waitings: Waiting[] = [];
  for (const { since, acts: own } of firstSeen(people, options.firstSeen, standing)) {
    if (since < standing.range[0] || since >= standing.range[1] || since > end) continue;
    const reached = own.find((act) => rankOf(act, taxonomy) >= wanted)?.at;
    const time = (reached ?? end) - since;
    waitings.push({ time, reached: reached !== undefined, entry: Math.max(0, watched - since) });
  }
  const { confidence } = options;
  const curve = survival(
    isAnonymous ? [] : waitings,
    confidence === undefined ? {} : { confidence },
  );
  const coverage = identifiedShare(acts);
  const isNobody = isAnonymous || waitings.length === 0;
  const reason: Reason | undefined = isNobody
    ? "no-people"
    : curve.median === null
      ? "immature"
      : undefined;
  const { id, version } = taxonomy;
  return {
    taxonomy: { id, version },
    level,
    people: waitings.length,
    reached: curve.events,
    median: peopleMetric("time-to-level", curve.median, null, {
      coverage,
      unit: "duration",
      per: null,
      reason,
    }),
    rows: curve.rows,
    asOf: Number.isFinite(end) ? end : null,
    coverage,
    ...(isNobody && { reason: "no-people" as const }),
  };
}
