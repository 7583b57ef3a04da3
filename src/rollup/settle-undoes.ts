/** What of it matters here: an act and the act that it takes back. */
interface Undoing {
  readonly id: string;
  readonly undoes?: string;
}

/** Which acts no longer stand, and which took back something that is not there. */
export interface Settled {
  readonly undone: ReadonlySet<string>;
  readonly unmatched: ReadonlySet<string>;
}

/**
 * Settles what acts that undo others leave standing, whatever their order.
 *
 * An act that was undone undoes nothing itself: a like taken back, and the taking back taken back,
 * stands again. Acts that undo each other in a circle all fall.
 */
export function settleUndoes(acts: ReadonlyMap<string, Undoing>): Settled {
  const undone = new Set<string>();
  const unmatched = new Set<string>();
  const waiting = new Map<string, number>();
  const undoers: { readonly id: string; readonly undoes: string }[] = [];
  for (const { id, undoes } of acts.values()) {
    if (undoes === undefined) continue;
    undoers.push({ id, undoes });
    waiting.set(undoes, (waiting.get(undoes) ?? 0) + 1);
  }
  // An act is settled once everything that could undo it is.
  const ready = undoers.filter(({ id }) => !waiting.has(id));
  for (const { id, undoes } of ready) {
    const target = acts.get(undoes);
    if (!undone.has(id)) {
      if (target === undefined) unmatched.add(id);
      else undone.add(undoes);
    }
    const left = (waiting.get(undoes) ?? 0) - 1;
    waiting.set(undoes, left);
    if (left === 0 && target?.undoes !== undefined)
      ready.push({ id: undoes, undoes: target.undoes });
  }
  return { undone, unmatched };
}
