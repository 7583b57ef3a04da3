import type { Counts, Splits, Sums, Tally } from "./tally.ts";

/** A tally as plain data, as it travels. */
export interface TallyState {
  readonly place: Tally["place"];
  readonly exists: boolean;
  readonly counts: Counts;
  readonly splits: Splits;
  readonly sums: Sums;
  readonly byKind: readonly (readonly [kind: string, acts: number])[];
  readonly byAbout: readonly (readonly [about: string, acts: number])[];
  readonly ranks: readonly number[];
  readonly rated: readonly number[];
  readonly ratedSquares: readonly number[];
  readonly spent: readonly number[];
  readonly people: readonly (readonly [actor: string, known: number])[];
  readonly contents: readonly string[];
  readonly firstPublished: Tally["firstPublished"];
}

/** Writes a tally as plain data. */
export function tallyState(tally: Tally): TallyState {
  const { byFamily, byOwnership, engagementByOwnership, bySentiment } = tally.splits;
  return {
    ...tally,
    counts: { ...tally.counts },
    splits: {
      byFamily: { ...byFamily },
      byOwnership: { ...byOwnership },
      engagementByOwnership: { ...engagementByOwnership },
      bySentiment: { ...bySentiment },
    },
    sums: { ...tally.sums },
    byKind: [...tally.byKind],
    byAbout: [...tally.byAbout],
    ranks: [...tally.ranks],
    rated: [...tally.rated.parts],
    ratedSquares: [...tally.ratedSquares.parts],
    spent: [...tally.spent.parts],
    people: [...tally.people],
    contents: [...tally.contents],
  };
}
