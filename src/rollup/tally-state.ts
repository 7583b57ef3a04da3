import type { Tally, TallyState } from "./tally.ts";

/** Writes a tally as plain data. */
export function tallyState(tally: Tally): TallyState {
  return {
    ...tally,
    cells: [...tally.cells].map(([kind, cell]) => [kind, { ...cell }]),
    ranks: [...tally.ranks],
    sentiments: { ...tally.sentiments },
    about: [...tally.about],
    sums: { ...tally.sums },
    rated: [...tally.rated.parts],
    ratedSquares: [...tally.ratedSquares.parts],
    spent: [...tally.spent.parts],
    people: [...tally.people],
    contents: [...tally.contents],
  };
}
