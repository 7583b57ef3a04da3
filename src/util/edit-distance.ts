/** Counts the letters to insert, delete, replace or swap with their neighbour to turn one word into the other. */
export function editDistance(from: string, to: string): number {
  const table: number[][] = [];
  /** The distance of the first letters of both. */
  function cost(row: number, column: number): number {
    if (row < 0 || column < 0) return Number.POSITIVE_INFINITY;
    if (row + column === 0) return 0;
    const isSame = from[row - 1] === to[column - 1];
    const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    return ((table[row] ??= [])[column] ??= Math.min(
      cost(row - 1, column) + 1,
      cost(row, column - 1) + 1,
      cost(row - 1, column - 1) + (isSame ? 0 : 1),
      isSwap ? cost(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
    ));
  }
  return cost(from.length, to.length);
}
