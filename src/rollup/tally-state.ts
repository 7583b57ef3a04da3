import type { Draft, Tally } from "./tally.ts";

type Numbers = readonly (readonly [name: string, value: number])[];

/** The parts of an exact sum. */
type Parts = readonly number[];

/** A tally as plain data, as it travels. */
export interface TallyState extends Pick<Tally, "place" | "exists" | "firstPublished"> {
  readonly draft: Omit<
    Draft,
    "byKind" | "byAbout" | "unclassifiedByKind" | "ratings" | "durations"
  > & {
    readonly byKind: Numbers;
    readonly byAbout: Numbers;
    readonly unclassifiedByKind: Numbers;
    readonly ratings: { readonly sum: Parts; readonly squares: Parts; readonly count: number };
    readonly durations: { readonly sum: Parts; readonly count: number };
  };
  readonly people: Numbers;
  readonly contents: readonly string[];
}

/** Writes a tally as plain data. */
export function tallyState({ draft, ...tally }: Tally): TallyState {
  const { ratings, durations } = draft;
  return {
    ...tally,
    draft: {
      ...draft,
      byKind: [...draft.byKind],
      byFamily: { ...draft.byFamily },
      byLevel: [...draft.byLevel],
      byOwnership: { ...draft.byOwnership },
      bySentiment: { ...draft.bySentiment },
      byAbout: [...draft.byAbout],
      unclassifiedByKind: [...draft.unclassifiedByKind],
      engagementByOwnership: { ...draft.engagementByOwnership },
      ratings: { ...ratings, sum: [...ratings.sum.parts], squares: [...ratings.squares.parts] },
      durations: { ...durations, sum: [...durations.sum.parts] },
      readThrough: { ...draft.readThrough },
      identified: { ...draft.identified },
      excluded: { ...draft.excluded },
    },
    people: [...tally.people],
    contents: [...tally.contents],
  };
}
