import { FAMILIES, type Family } from "../model/family.ts";
import { OWNERSHIPS, type Ownership } from "../model/ownership.ts";
import type { Sentiment } from "../model/sentiment.ts";
import { type ExactSum, exactSum } from "../util/exact-sum.ts";
import { recordOf } from "../util/record-of.ts";
import type { Place } from "./place.ts";

/** Facts while they are counted: the fields of `Facts` in their order, some of them not yet in their form. */
export interface Draft {
  interactions: number;
  readonly byKind: Map<string, number>;
  readonly byFamily: Record<Family, number>;
  /** By rank, from the lowest level. */
  readonly byLevel: number[];
  readonly byOwnership: Record<Ownership, number>;
  readonly bySentiment: Record<Sentiment | "unknown", number>;
  readonly byAbout: Map<string, number>;
  readonly engagementByOwnership: Record<Ownership, number>;
  unclassified: number;
  readonly unclassifiedByKind: Map<string, number>;
  spontaneous: number;
  promptedKnown: number;
  anonymous: number;
  answers: number;
  readonly ratings: { readonly sum: ExactSum; readonly squares: ExactSum; count: number };
  readonly durations: { readonly sum: ExactSum; count: number };
  readonly readThrough: { count: number };
  readThroughKnown: number;
  published: number;
  withdrawn: number;
  brandReplies: number;
  /** Acts whatever their sign, those with an actor and all: a share of them stays between 0 and 1. */
  readonly identified: { known: number; all: number };
  readonly excluded: { brand: number; automated: number; asked: number };
  unmatchedUndoes: number;
  duplicates: number;
  conflicts: number;
}

/** Everything a group remembers: enough for its facts, and to be merged with another part of the same group. */
export interface Tally {
  readonly place: Place;
  /** An interaction, a publication, an exposure or an act that was left out fell into it. */
  exists: boolean;
  readonly draft: Draft;
  /** What is known of each person; see `PERSON`. */
  readonly people: Map<string, number>;
  readonly contents: Set<string>;
  /** The brand's first publication in the group: its platform, and when. */
  firstPublished: { readonly at: number; readonly platform: string } | null;
}

const none = (): number => 0;

/** Starts an empty tally of a group. */
export function createTally(place: Place, levels: number): Tally {
  return {
    place,
    exists: false,
    draft: {
      interactions: 0,
      byKind: new Map(),
      byFamily: recordOf(FAMILIES, none),
      byLevel: Array.from({ length: levels }, none),
      byOwnership: recordOf(OWNERSHIPS, none),
      bySentiment: { positive: 0, neutral: 0, negative: 0, unknown: 0 },
      byAbout: new Map(),
      engagementByOwnership: recordOf(OWNERSHIPS, none),
      unclassified: 0,
      unclassifiedByKind: new Map(),
      spontaneous: 0,
      promptedKnown: 0,
      anonymous: 0,
      answers: 0,
      ratings: { sum: exactSum(), squares: exactSum(), count: 0 },
      durations: { sum: exactSum(), count: 0 },
      readThrough: { count: 0 },
      readThroughKnown: 0,
      published: 0,
      withdrawn: 0,
      brandReplies: 0,
      identified: { known: 0, all: 0 },
      excluded: { brand: 0, automated: 0, asked: 0 },
      unmatchedUndoes: 0,
      duplicates: 0,
      conflicts: 0,
    },
    people: new Map(),
    contents: new Set(),
    firstPublished: null,
  };
}
