/** Counts the letters to insert, delete, replace or swap with their neighbour to turn one word into the other. */
export function editDistance(from: string, to: string): number {
  const table: number[][] = [];
  /** Beyond the table lies what can never be the least. */
  const cost = (row: number, column: number): number =>
    table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= from.length; row += 1) {
    const current: number[] = [];
    table.push(current);
    for (let column = 0; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const least = Math.min(
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
        cost(row - 1, column - 1) + (isSame ? 0 : 1),
        isSwap ? cost(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      current.push(row + column === 0 ? 0 : least);
    }
  }
  return cost(from.length, to.length);
}
