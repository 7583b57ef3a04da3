import type { ChainRow } from "./chain-row.ts";

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
  const states = [start, ...[...rows.keys()].filter((state) => state !== start)];
  const places = new Map(states.map((state, place) => [state, place]));
  const count = states.length;
  const table = states.map((state) => {
    // The two ends are the last two columns.
    const weights = new Float64Array(count + 2);
    const row = rows.get(state);
    for (const [next, weight] of row?.next ?? []) weights[places.get(next) ?? 0] = weight;
    weights[count] = row?.success ?? 0;
    weights[count + 1] = row?.failure ?? 0;
    return weights;
  });
  for (let last = count - 1; last > 0; last -= 1) {
    const row = table[last] ?? new Float64Array();
    let leaving = (row[count] ?? 0) + (row[count + 1] ?? 0);
    for (let to = 0; to < last; to += 1) leaving += row[to] ?? 0;
    for (let from = 0; from < last; from += 1) {
      const weights = table[from] ?? new Float64Array();
      const share = (weights[last] ?? 0) / leaving;
      if (share === 0) continue;
      for (let to = 0; to < last; to += 1)
        weights[to] = (weights[to] ?? 0) + share * (row[to] ?? 0);
      weights[count] = (weights[count] ?? 0) + share * (row[count] ?? 0);
      weights[count + 1] = (weights[count + 1] ?? 0) + share * (row[count + 1] ?? 0);
    }
  }
  const [first] = table;
  return { success: first?.[count] ?? 0, failure: first?.[count + 1] ?? 0 };
}
