import type { Interaction } from "../../model/interaction.ts";
import type { PeopleLevels } from "../../taxonomy/people/people-levels-result.ts";
import { rankOf } from "../../taxonomy/rank-of.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { identifiedShare } from "../identified-share.ts";
import { within } from "../within.ts";
import { levelOfRanks } from "./level-of-ranks.ts";
import type { LevelPolicy } from "./level-policy.ts";
import { noteRank, type RankMemory } from "./note-rank.ts";

const given = (instant: number): number | null => (Number.isFinite(instant) ? instant : null);

/** The level of each person over a span of acts that stand in order. */
export function levelsWithin<Id extends string>(
  acts: readonly Interaction[],
  taxonomy: Taxonomy<Id>,
  range: readonly [from: number, to: number],
  policy: LevelPolicy,
): PeopleLevels<Id> {
  const inside = within(acts, range);
  const memories = new Map<string, RankMemory>();
  for (const act of inside) {
    if (act.actor !== undefined) noteRank(memories, act.actor, rankOf(act, taxonomy));
  }
  const order = taxonomy.levels.map(({ id }) => id);
  const levels: (readonly [actor: string, level: Id])[] = [];
  let unclassified = 0;
  for (const [actor, memory] of memories) {
    const level = order[levelOfRanks(memory, policy) - 1];
    if (level !== undefined) levels.push([actor, level]);
    else if (memory.last === 0) unclassified += 1;
  }
  const { id, version } = taxonomy;
  return {
    taxonomy: { id, version },
    levels: Object.fromEntries(levels),
    order,
    unclassified,
    coverage: identifiedShare(inside),
    range: { start: given(range[0]), end: given(range[1]) },
  };
}
