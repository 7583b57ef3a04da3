import { exactSum } from "../util/exact-sum.ts";

/** The sum, the same in whatever order the values come. */
export function sumOf(values: Iterable<number>): number {
  const sum = exactSum();
  for (const value of values) sum.add(value);
  return sum.total();
}
