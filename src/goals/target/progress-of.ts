/**
 * The share of the way from a baseline to a target.
 *
 * 35.8 is 5 points above 30.8, though in binary numbers their difference is a little less: a value
 * that differs from its target by nothing but rounding has reached it.
 */
export function progressOf(value: number, baseline: number, change: number): number {
  const largest = Math.max(Math.abs(value), Math.abs(baseline), Math.abs(change));
  const isThere = Math.abs(value - (baseline + change)) <= 4 * Number.EPSILON * largest;
  return isThere ? 1 : (value - baseline) / change + 0;
}
