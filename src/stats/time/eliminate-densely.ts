import { numberAt } from "../../util/number-at.ts";
import type { ChainRow } from "./chain-row.ts";

/** Adds a share of what leaves one state to what leaves another, up to some column and on the ends. */
function pass(
  from: Float64Array,
  to: Float64Array,
  share: number,
  columns: number,
  ends: number,
): void {
  for (let column = 0; column < columns; column += 1)
    to[column] = numberAt(to, column) + share * numberAt(from, column);
  for (let column = ends; column < ends + 2; column += 1)
    to[column] = numberAt(to, column) + share * numberAt(from, column);
}

/**
 * Takes all states but one out of a chain in which most steps exist, on a plain table of numbers.
 *
 * The same elimination as for a chain with few steps, without the cost of looking for them.
 *
 * @returns The weights of ending well and badly that are left to the start.
 */
export function eliminateDensely(
  rows: ReadonlyMap<number, ChainRow>,
  start: number,
): { readonly success: number; readonly failure: number } {
  const first = rows.get(start);
  if (first === undefined) return { success: 0, failure: 0 };
  const others = [...rows].filter(([state]) => state !== start);
  const count = others.length + 1;
  const places = new Map(others.map(([state], index) => [state, index + 1]));
  const weightsOf = ({ next, success, failure }: ChainRow): Float64Array => {
    const weights = new Float64Array(count + 2);
    // The start is the first column, the two ends are the last two.
    for (const [state, weight] of next) weights[places.get(state) ?? 0] = weight;
    weights.set([success, failure], count);
    return weights;
  };
  const left = weightsOf(first);
  const table = [left, ...others.map(([, row]) => weightsOf(row))];
  for (const [last, row] of [...table.entries()].slice(1).reverse()) {
    let leaving = numberAt(row, count) + numberAt(row, count + 1);
    for (let to = 0; to < last; to += 1) leaving += numberAt(row, to);
    for (const weights of table.slice(0, last)) {
      const share = numberAt(weights, last) / leaving;
      if (share > 0) pass(row, weights, share, last, count);
    }
  }
  return { success: numberAt(left, count), failure: numberAt(left, count + 1) };
}
