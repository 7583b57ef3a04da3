/** A sorted copy, smallest first. */
export function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}
