import type { Interaction } from "../model/interaction.ts";
import { actFinder } from "./act-finder.ts";

/** Which acts no longer stand, and what undid them. */
export interface Settled {
  readonly undone: ReadonlySet<Interaction>;
  /** The act that another one takes back, for those whose target is there. */
  readonly targets: ReadonlyMap<Interaction, Interaction>;
}

/**
 * Settles what acts that undo others leave standing, whatever their order.
 *
 * An act that was undone undoes nothing itself: a like taken back, and the taking back taken back,
 * stands again. Acts that undo each other in a circle all fall.
 */
export function settleUndoes(kept: ReadonlyMap<string, Interaction>): Settled {
  const find = actFinder(kept);
  const undone = new Set<Interaction>();
  const targets = new Map<Interaction, Interaction>();
  const waiting = new Map<Interaction, number>();
  for (const act of kept.values()) {
    const target = act.undoes === undefined ? undefined : find(act, act.undoes);
    if (target === undefined) continue;
    targets.set(act, target);
    waiting.set(target, (waiting.get(target) ?? 0) + 1);
  }
  // An act is settled once everything that could undo it is.
  const ready = [...targets.keys()].filter((act) => !waiting.has(act));
  for (const act of ready) {
    const target = targets.get(act);
    if (target === undefined) continue;
    if (!undone.has(act)) undone.add(target);
    const left = (waiting.get(target) ?? 0) - 1;
    waiting.set(target, left);
    if (left === 0) ready.push(target);
  }
  return { undone, targets };
}
