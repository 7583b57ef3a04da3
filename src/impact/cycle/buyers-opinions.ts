import type { StandingConversion } from "../../goals/standing-conversions.ts";
import type { Interaction } from "../../model/interaction.ts";

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
  const byId = new Map<string, Interaction>();
  const firstOpinion = new Map<string, number>();
  for (const act of acts) {
    const { id, at, actor } = act;
    const boughtAt = actor === undefined ? undefined : firstPurchase.get(actor);
    if (actor === undefined || boughtAt === undefined || boughtAt >= at || !isOpinion(act))
      continue;
    byId.set(id, act);
    firstOpinion.set(actor, Math.min(firstOpinion.get(actor) ?? at, at));
  }

  const met = new Map<string, number[]>();
  for (const { at, actor, inReplyTo, content } of acts) {
    if (actor === undefined) continue;
    const answered = [inReplyTo, content?.id].some((id) => {
      const opinion = id === undefined ? undefined : byId.get(id);
      return opinion !== undefined && opinion.actor !== actor && opinion.at < at;
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
