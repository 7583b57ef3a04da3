import { exactSum } from "../util/exact-sum.ts";

/**
 * Rounds shares to whole units so that together they are the total, to the unit.
 *
 * Each share is rounded down; the units left go to the largest fractions, the first of equal ones.
 */
export function largestRemainder(shares: readonly number[], total: number): readonly number[] {
  const floors = shares.map(Math.floor);
  const sum = exactSum();
  floors.forEach(sum.add);
  const left = total - sum.total();
  const order = shares.map((share, index) => ({ index, fraction: share - Math.floor(share) }));
  order.sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  const extra = new Set(order.slice(0, Math.max(0, left)).map(({ index }) => index));
  return floors.map((floor, index) => floor + (extra.has(index) ? 1 : 0) + 0);
}
