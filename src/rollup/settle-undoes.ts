/** What of it matters here: an act and the act that it takes back. */
interface Undoing {
  readonly id: string;
  readonly undoes?: string | undefined;
}

/** Which acts no longer stand. */
export interface Settled {
  readonly undone: ReadonlySet<string>;
}

/**
 * Settles what acts that undo others leave standing, whatever their order.
 *
 * An act that was undone undoes nothing itself: a like taken back, and the taking back taken back,
 * stands again. Acts that undo each other in a circle all fall.
 */
export function settleUndoes(acts: ReadonlyMap<string, Undoing>): Settled {
  const undone = new Set<string>();
  const waiting = new Map<string, number>();
  for (const { undoes } of acts.values())
    if (undoes !== undefined) waiting.set(undoes, (waiting.get(undoes) ?? 0) + 1);
  // An act is settled once everything that could undo it is.
  const ready = [...acts.values()].filter(({ id }) => waiting.size > 0 && !waiting.has(id));
  for (const { id, undoes } of ready) {
    if (undoes === undefined) continue;
    if (!undone.has(id)) undone.add(undoes);
    const left = (waiting.get(undoes) ?? 0) - 1;
    waiting.set(undoes, left);
    const target = acts.get(undoes);
    if (left === 0 && target !== undefined) ready.push(target);
  }
  return { undone };
}
