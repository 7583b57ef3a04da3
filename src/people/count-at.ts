/** What was counted at a place; 0 where nothing was. */
export const countAt = (counts: readonly number[], place: number): number => counts[place] ?? 0;
