import type { StandingConversion } from "../../goals/standing-conversions.ts";
import type { Interaction } from "../../model/interaction.ts";
import { actFinder } from "../../rollup/act-finder.ts";
import { actsByKey } from "../../rollup/acts-by-key.ts";

/**
 * When everybody met the opinion of somebody else who had bought before giving it.
 *
 * @returns Instants by actor.
 */
export function buyersOpinions(
  acts: readonly Interaction[],
  sales: readonly StandingConversion[],
  isOpinion: (act: Interaction) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const firstPurchase = new Map<string, number>();
  // Sales come in the order of time.
  for (const { at, record } of sales) {
    const { actor } = record;
    if (actor !== undefined && !firstPurchase.has(actor)) firstPurchase.set(actor, at);
  }
  const find = actFinder(actsByKey(acts));
  const opinions = new Set<Interaction>();
  const firstOpinion = new Map<string, number>();
  for (const act of acts) {
    const { at, actor } = act;
    const boughtAt = actor === undefined ? undefined : firstPurchase.get(actor);
    if (actor === undefined || boughtAt === undefined || boughtAt >= at || !isOpinion(act))
      continue;
    opinions.add(act);
    firstOpinion.set(actor, Math.min(firstOpinion.get(actor) ?? at, at));
  }

  const met = new Map<string, number[]>();
  for (const act of acts) {
    const { at, actor, inReplyTo, content } = act;
    if (actor === undefined) continue;
    const answered = [inReplyTo, content?.id].some((id) => {
      const opinion = id === undefined ? undefined : find(act, id);
      return (
        opinion !== undefined && opinions.has(opinion) && opinion.actor !== actor && opinion.at < at
      );
    });
    const author = content?.author;
    const given = author === undefined || author === actor ? undefined : firstOpinion.get(author);
    if (!answered && (given === undefined || given >= at)) continue;
    const instants = met.get(actor);
    if (instants === undefined) met.set(actor, [at]);
    else instants.push(at);
  }
  return met;
}
