/** The number at a place of a list; 0 where there is none, as a sum needs it. */
export function numberAt(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}
