/** Beyond this size the square of a number is no number any more. */
const LARGEST = 1e150;

/** A finite number that can be squared and summed without leaving the numbers. */
export function isMeasure(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= LARGEST;
}
