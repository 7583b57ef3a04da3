/** What left the range of numbers is not known; a negative zero is zero. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}
