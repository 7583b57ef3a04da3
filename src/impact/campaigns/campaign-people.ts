import type { Interaction } from "../../model/interaction.ts";
import type { LevelPolicy } from "../../people/levels/level-policy.ts";
import { levelsWithin } from "../../people/levels/levels-within.ts";
import { within } from "../../people/within.ts";
import { rankOf } from "../../taxonomy/rank-of.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { ownValue } from "../../util/own-value.ts";
import type { ConversionTimes } from "./conversion-times.ts";
import type { CampaignPerson } from "./group-outcome.ts";

/** The instants of a campaign: the days before from `from`, its own from `start`, the days after from `end`. */
export interface CampaignInstants {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly until: number;
}

/** Everybody seen around a campaign. */
export interface CampaignPeople<Id extends string> {
  readonly exposed: readonly CampaignPerson<Id>[];
  readonly others: readonly CampaignPerson<Id>[];
  /** People who converted in those days and were not seen. */
  readonly unseen: number;
}

/**
 * Looks at everybody around a campaign: from which level to which, converted or not, and which came first.
 *
 * @param acts - In order, of people.
 */
export function campaignPeople<Id extends string>(
  acts: readonly Interaction[],
  taxonomy: Taxonomy<Id>,
  policy: LevelPolicy,
  campaign: string,
  { from, start, end, until }: CampaignInstants,
  byActor: ConversionTimes["byActor"],
): CampaignPeople<Id> {
  const before = levelsWithin(acts, taxonomy, [from, start], policy);
  const after = levelsWithin(acts, taxonomy, [end, until], policy);
  const rankOfLevel = new Map<Id | null, number>(after.order.map((id, rank) => [id, rank + 1]));
  const rankIn = (level: Id | null): number => rankOfLevel.get(level) ?? 0;

  const seen = new Set<string>();
  for (const { actor } of within(acts, [from, until])) if (actor !== undefined) seen.add(actor);
  const took = new Set<string>();
  for (const act of within(acts, [start, end]))
    if (act.campaign === campaign && act.actor !== undefined) took.add(act.actor);
  /** When each person first acted above the level where they had stood. */
  const rose = new Map<string, number>();
  for (const act of within(acts, [end, until])) {
    if (act.actor === undefined || rose.has(act.actor)) continue;
    const level = ownValue(before.levels, act.actor);
    if (level !== undefined && rankOf(act, taxonomy) > rankIn(level)) rose.set(act.actor, act.at);
  }

  const isInside = (at: number): boolean => at >= start && at < until;
  const personOf = (actor: string): CampaignPerson<Id> => {
    const times = byActor.get(actor) ?? [];
    const level = ownValue(before.levels, actor) ?? null;
    const later = ownValue(after.levels, actor) ?? null;
    const isPromoted = rankIn(level) > 0 && rankIn(later) > rankIn(level);
    const roseAt = (isPromoted ? rose.get(actor) : undefined) ?? Number.POSITIVE_INFINITY;
    return {
      from: level,
      to: later,
      hasConverted: times.some(isInside),
      hadConverted: times.some((at) => at < start),
      climbedFirst: times.some((at) => at > roseAt && at < until),
    };
  };
  return {
    exposed: [...seen].filter((actor) => took.has(actor)).map(personOf),
    others: [...seen].filter((actor) => !took.has(actor)).map(personOf),
    unseen: [...byActor].filter(([actor, times]) => !seen.has(actor) && times.some(isInside))
      .length,
  };
}
