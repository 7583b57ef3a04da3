/** The first place where something happened at an instant or after it, in a list in order. */
function placeOf(acts: readonly { readonly at: number }[], instant: number): number {
  let low = 0;
  let high = acts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((acts[middle]?.at ?? instant) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a list in order down to a span: from its first instant to before its end. */
export function within<T extends { readonly at: number }>(
  acts: readonly T[],
  [from, to]: readonly [from: number, to: number],
): readonly T[] {
  const first = placeOf(acts, from);
  const end = placeOf(acts, to);
  return first === 0 && end === acts.length ? acts : acts.slice(first, Math.max(first, end));
}
