import { numberAt } from "../util/number-at.ts";
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
  const ordered = [[start, first] as const, ...others];
  const places = new Map(ordered.map(([state], place) => [state, place]));
  const count = ordered.length;
  const table = ordered.map(([, { next, success, failure }]) => {
    const weights = new Float64Array(count + 2);
    for (const [state, weight] of next) weights[places.get(state) ?? 0] = weight;
    // The two ends are the last two columns.
    weights.set([success, failure], count);
    return weights;
  });
  const ends = [0, 1].map((end) => count + end);
  while (table.length > 1) {
    const last = table.length - 1;
    const row = table.pop() ?? new Float64Array();
    let leaving = ends.reduce((sum, end) => sum + numberAt(row, end), 0);
    for (let to = 0; to < last; to += 1) leaving += numberAt(row, to);
    for (const weights of table) {
      const share = numberAt(weights, last) / leaving;
      if (share > 0) pass(row, weights, share, last, count);
    }
  }
  const [success = 0, failure = 0] = table[0]?.subarray(count) ?? [];
  return { success, failure };
}
