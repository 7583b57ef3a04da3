import { FAMILIES, type Family } from "../model/family.ts";
import { OWNERSHIPS, type Ownership } from "../model/ownership.ts";
import type { Sentiment } from "../model/sentiment.ts";
import { exactSum, type ExactSum } from "../util/exact-sum.ts";
import { recordOf } from "../util/record-of.ts";
import type { Place } from "./place.ts";

/** Counts that are facts as they stand. */
export interface Counts {
  interactions: number;
  spontaneous: number;
  anonymous: number;
  answers: number;
  published: number;
  brandReplies: number;
  unmatchedUndoes: number;
  duplicates: number;
  conflicts: number;
}

/** The interactions by one of their words: facts as they stand too. */
export interface Splits {
  readonly byFamily: Record<Family, number>;
  readonly byOwnership: Record<Ownership, number>;
  readonly engagementByOwnership: Record<Ownership, number>;
  readonly bySentiment: Record<Sentiment | "unknown", number>;
}

/** Counts that facts are made of. */
export interface Sums {
  automated: number;
  asked: number;
  ratings: number;
  durations: number;
  readThrough: number;
  /** Acts whatever their sign, all of them and those with an actor: a share of them stays between 0 and 1. */
  weight: number;
  identified: number;
}

/** Everything a group remembers: enough for its facts, and to be merged with another part of the same group. */
export interface Tally {
  readonly place: Place;
  /** An interaction, a publication or an exposure fell into it. */
  exists: boolean;
  readonly counts: Counts;
  readonly splits: Splits;
  readonly sums: Sums;
  readonly byKind: Map<string, number>;
  readonly byAbout: Map<string, number>;
  /** Acts by rank; 0 is unclassified. */
  readonly ranks: number[];
  readonly rated: ExactSum;
  readonly ratedSquares: ExactSum;
  readonly spent: ExactSum;
  /** What is known of each person; see `PERSON`. */
  readonly people: Map<string, number>;
  readonly contents: Set<string>;
  /** The brand's first publication in the group: its platform, and when. */
  firstPublished: { readonly at: number; readonly platform: string } | null;
}

/** Starts an empty tally of a group. */
export function createTally(place: Place, levels: number): Tally {
  return {
    place,
    exists: false,
    counts: {
      interactions: 0,
      spontaneous: 0,
      anonymous: 0,
      answers: 0,
      published: 0,
      brandReplies: 0,
      unmatchedUndoes: 0,
      duplicates: 0,
      conflicts: 0,
    },
    splits: {
      byFamily: recordOf(FAMILIES, () => 0),
      byOwnership: recordOf(OWNERSHIPS, () => 0),
      engagementByOwnership: recordOf(OWNERSHIPS, () => 0),
      bySentiment: { positive: 0, neutral: 0, negative: 0, unknown: 0 },
    },
    sums: {
      automated: 0,
      asked: 0,
      ratings: 0,
      durations: 0,
      readThrough: 0,
      weight: 0,
      identified: 0,
    },
    byKind: new Map(),
    byAbout: new Map(),
    ranks: new Array<number>(levels + 1).fill(0),
    rated: exactSum(),
    ratedSquares: exactSum(),
    spent: exactSum(),
    people: new Map(),
    contents: new Set(),
    firstPublished: null,
  };
}
