import { exactSum } from "../../util/exact-sum.ts";

/**
 * Rounds shares to whole units so that together they are the total, to the unit.
 *
 * Each share is rounded down; the units left go to the largest fractions, the first of equal ones.
 * Shares so large that their own rounding passes the total give units back, smallest fraction first and last of equal ones.
 */
export function largestRemainder(shares: readonly number[], total: number): readonly number[] {
  const floors = shares.map(Math.floor);
  const left = total - exactSum(floors).total();
  const order = shares.map((share, index) => ({ index, fraction: share - Math.floor(share) }));
  order.sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  const moved = left < 0 ? order.slice(left) : order.slice(0, left);
  const unit = Math.sign(left);
  const changed = new Set(moved.map(({ index }) => index));
  return floors.map((floor, index) => floor + (changed.has(index) ? unit : 0) + 0);
}
