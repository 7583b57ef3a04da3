import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Reason } from "../../model/reason.ts";
import type { PeopleLevels } from "../../taxonomy/people/people-levels-result.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { checkOptions } from "../../util/check-options.ts";
import { ownValue } from "../../util/own-value.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Acts } from "../acts.ts";
import { checkTaxonomy } from "../check-taxonomy.ts";
import { lastInstant } from "../last-instant.ts";
import { checkPolicy } from "../levels/check-policy.ts";
import type { LevelPolicy } from "../levels/level-policy.ts";
import { levelsWithin } from "../levels/levels-within.ts";
import { observedUntil } from "../observed-until.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { wholeDays } from "../whole-days.ts";
import { within } from "../within.ts";
import { type CampaignDays, campaignSpans } from "./campaign-spans.ts";
import { type Climb, climb } from "./climb.ts";
import { daySteps } from "./day-steps.ts";

/**
 * What to keep in mind when reading the climbs of a campaign.
 *
 * @public
 */
export type ClimbWarning =
  /** The people of the campaign did not start where the others did: part of the difference is chance. */
  | "regression-to-the-mean"
  /** Nobody else was there both before and after. */
  | "no-comparison"
  /** The days before begin before the first act known, so that too many seem to arrive. */
  | "days-before-not-known";

/**
 * Who climbed around one campaign. An association, never a cause.
 *
 * @public
 */
export interface CampaignClimbs<Id extends string = string> {
  /** The campaign. */
  readonly key: string;
  /** First instant of the campaign and first one after it. */
  readonly start: number;
  /** First instant after it. */
  readonly end: number;
  /** People who acted in the campaign; `null` where the days after are not over. */
  readonly exposed: Climb<Id> | null;
  /** Everybody else. */
  readonly others: Climb<Id> | null;
  /** Exposed − others: the share promoted, and the steps climbed on average. */
  readonly difference: { readonly promoted: number | null; readonly steps: number | null };
  /** Mean level before, exposed − others, of the people present. */
  readonly startGap: number | null;
  /** Of the climbs of the people exposed: how many stand at least as high some weeks later. */
  readonly holding: {
    readonly weeks: number;
    readonly climbs: number;
    readonly holding: number | null;
    readonly share: number | null;
    readonly reason?: Reason;
  };
  /** What makes the numbers doubtful. */
  readonly warnings: readonly ClimbWarning[];
  /** The last instant taken as observed: the end of `asOf`, else of the day of the latest act; `null` without either. */
  readonly asOf: number | null;
  /** Why there are no numbers. */
  readonly reason?: Reason;
}

/**
 * The days before and after, and when to look again.
 *
 * @public
 */
export interface ClimbsByCampaignOptions extends PeopleOptions {
  /** How many days before and after, such as `28d`. */
  readonly window: Duration;
  /** The days of each campaign; from the first to the last act that names it when absent. */
  readonly campaigns?: readonly CampaignDays[] | undefined;
  /** After how many weeks to look again; 4 when absent. */
  readonly weeks?: number | undefined;
  /** The last day or instant wholly observed; the day of the latest act when absent. */
  readonly asOf?: Day | number | undefined;
  /** As in `peopleLevels`: `peak` when absent. */
  readonly policy?: LevelPolicy | undefined;
}

/** Half a level apart is no longer the same start. */
const GAP = 0.5;

const only = <Id extends string>(
  people: PeopleLevels<Id>,
  isIn: (actor: string) => boolean,
): PeopleLevels<Id> => ({
  ...people,
  levels: Object.fromEntries(Object.entries(people.levels).filter(([actor]) => isIn(actor))),
});

/** The mean rank of people, 1 for the lowest level; `null` without people. */
function meanRank<Id extends string>({ levels, order }: PeopleLevels<Id>): number | null {
  const ranks = Object.values<Id>(levels).map((level) => order.indexOf(level) + 1);
  return ranks.length === 0 ? null : ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}

const minus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a - b;

/**
 * Tells who climbed around each campaign: those who took part in it beside everybody else.
 *
 * The days before end where the campaign starts, the days after begin where it ends, both equally
 * long; the campaign's own days count for neither, since a contest makes everybody look as if they climbed.
 * Who took part chose to: the figures show an association. Two guards stand beside them. People who
 * start lower than others tend to climb anyhow, so a start half a level apart is a warning
 * (`regression-to-the-mean`). And a climb is worth what remains of it: `holding` looks again weeks later.
 *
 * Formula: `climb(before, after)` of each group; difference = exposed − others; holding = people promoted
 * who later stand at or above the level they climbed to / people promoted.
 *
 * Source: a French article by which a campaign succeeds by the steps it makes people climb; the
 * comparison is a difference in differences.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param taxonomy - The levels of acts.
 * @param options - `window`: how many days before and after, such as `28d`. `campaigns`: their days;
 *   without them, from the first to the last act that names each. `weeks`: when to look again, 4 when
 *   absent. `asOf`: the last day or instant wholly observed, the day of the latest act when absent. `from` and `to` cut
 *   which acts are read at all.
 * @returns A row for each campaign. Days after that are not over: `immature`.
 * @throws `missing-option`, `unknown-option`, `invalid-input`, `invalid-option`, `invalid-range`, `unknown-policy`, `not-a-taxonomy-of-acts`.
 *
 * @example
 * ```ts
 * import { climbsByCampaign, fiveLevels, type Interaction } from "paliers";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const on = (day: number) => Date.UTC(2026, 2, day);
 * const acts: Interaction[] = [
 *   { id: "1", at: on(2), kind: "like", channel, actor: "ann" },
 *   { id: "2", at: on(2), kind: "like", channel, actor: "bob" },
 *   { id: "3", at: on(10), kind: "play", channel, actor: "ann", campaign: "spring" },
 *   { id: "4", at: on(12), kind: "comment", channel, actor: "ann" },
 *   { id: "5", at: on(17), kind: "like", channel, actor: "bob" },
 * ];
 * const [spring] = climbsByCampaign(acts, fiveLevels, { window: "8d", asOf: "2026-03-31" });
 * [spring?.exposed?.promoted, spring?.others?.held]; // => [1, 1]
 * spring?.difference; // => { promoted: 1, steps: 2 }
 * spring?.holding; // => { weeks: 4, climbs: 1, holding: null, share: null, reason: "immature" }
 * ```
 * @public
 */
export function climbsByCampaign<Id extends string>(
  interactions: Acts,
  taxonomy: Taxonomy<Id>,
  options: ClimbsByCampaignOptions,
): readonly CampaignClimbs<Id>[] {
  requireOptions(options, ["window"]);
  checkOptions(options, {
    ...PEOPLE_OPTIONS,
    window: 1,
    campaigns: 1,
    weeks: 1,
    asOf: 1,
    policy: 1,
  });
  const { calendar, campaigns, weeks = 4, asOf, policy = "peak" } = options;
  checkPolicy(policy);
  checkTaxonomy(taxonomy);
  const days = wholeDays("window", options.window);
  if (!Number.isInteger(weeks) || weeks < 1)
    throw new PaliersError("invalid-option", `option "weeks" is ${weeks}, expected 1, 2, …`);
  const standing = standingActs(interactions, options);
  const asked = within(standing.acts, standing.range);
  const clock = zoneClock(calendar);
  const observed = observedUntil(asked, asOf, clock);
  // What is dated later than that did not happen yet: it prolongs no campaign.
  const acts = within(asked, [Number.NEGATIVE_INFINITY, observed]);
  const first = acts[0]?.at;

  return campaignSpans(acts, campaigns, clock).map(({ id, start, end }) => {
    const from = daySteps(clock, start, -days);
    const to = daySteps(clock, end, days);
    const before = levelsWithin(acts, taxonomy, [from, start], policy);
    const after = levelsWithin(acts, taxonomy, [end, to], policy);
    const exposed = new Set<string>();
    for (const { campaign, actor } of within(acts, [start, end]))
      if (campaign === id && actor !== undefined) exposed.add(actor);
    const isExposed = (actor: string): boolean => exposed.has(actor);
    const isOther = (actor: string): boolean => !exposed.has(actor);

    const isOver = to <= observed;
    const starts = { exposed: only(before, isExposed), others: only(before, isOther) };
    const theirs = isOver ? climb(starts.exposed, only(after, isExposed)) : null;
    const rest = isOver ? climb(starts.others, only(after, isOther)) : null;
    const startGap = minus(meanRank(starts.exposed), meanRank(starts.others));

    const rankIn = ({ levels }: PeopleLevels<Id>, actor: string): number => {
      const level = ownValue(levels, actor);
      return level === undefined ? -1 : after.order.indexOf(level);
    };
    const climbers = Object.keys(starts.exposed.levels).filter(
      (actor) => isOver && rankIn(after, actor) > rankIn(before, actor),
    );
    const again = [daySteps(clock, end, weeks * 7), daySteps(clock, to, weeks * 7)] as const;
    const wasObserved = isOver && again[1] <= observed;
    const later = levelsWithin(acts, taxonomy, again, policy);
    const holding = wasObserved
      ? climbers.filter((actor) => rankIn(later, actor) >= rankIn(after, actor)).length
      : null;

    const warnings: ClimbWarning[] = [];
    if (startGap !== null && Math.abs(startGap) >= GAP) warnings.push("regression-to-the-mean");
    if (isOver && rest?.meanSteps === null) warnings.push("no-comparison");
    if (first !== undefined && from < clock.bucketOf(first, "day").start)
      warnings.push("days-before-not-known");
    return {
      key: id,
      start,
      end,
      exposed: theirs,
      others: rest,
      difference: {
        promoted: minus(theirs?.shares.promoted ?? null, rest?.shares.promoted ?? null),
        steps: minus(theirs?.meanSteps ?? null, rest?.meanSteps ?? null),
      },
      startGap,
      holding: {
        weeks,
        climbs: climbers.length,
        holding,
        share: holding === null || climbers.length === 0 ? null : holding / climbers.length,
        ...(!wasObserved
          ? { reason: "immature" as const }
          : climbers.length === 0 && { reason: "zero-denominator" as const }),
      },
      warnings,
      asOf: lastInstant(observed),
      ...(!isOver && { reason: "immature" as const }),
    };
  });
}
