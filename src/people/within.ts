/** Keeps what happened in a span: from its first instant to before its end. */
export function within<T extends { readonly at: number }>(
  acts: readonly T[],
  [from, to]: readonly [from: number, to: number],
): readonly T[] {
  if (from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY) return acts;
  return acts.filter(({ at }) => at >= from && at < to);
}
