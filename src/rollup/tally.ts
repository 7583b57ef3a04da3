import type { Ownership } from "../model/ownership.ts";
import type { Sentiment } from "../model/sentiment.ts";
import { recordOf } from "../util/record-of.ts";
import { exactSum, type ExactSum } from "../util/exact-sum.ts";

const SUMS = [
  "spontaneous",
  "anonymous",
  "answers",
  "ratings",
  "durations",
  "readThrough",
  "published",
  "brandReplies",
  "brand",
  "automated",
  "asked",
  "unmatchedUndoes",
  "duplicates",
  "conflicts",
  // Acts whatever their sign, with and without an actor: a share of them stays between 0 and 1.
  "weight",
  "identifiedWeight",
] as const;

/** The sums that a group keeps as plain numbers. */
export type Sums = { [S in (typeof SUMS)[number]]: number };

/** Everything a group remembers: enough for its facts, and to be merged with another part of the same group. */
export interface Tally {
  readonly values: readonly (string | null)[];
  /** Where each value stands among the others: a bucket's first instant, a level's rank, else the text. */
  readonly order: readonly (string | number | null)[];
  /** The time that the group covers, where it is grouped by time. */
  readonly span: readonly [start: number, end: number] | null;
  /** An interaction, a publication or an exposure fell into it. */
  exists: boolean;
  readonly cells: Map<string, Record<Ownership, number>>;
  /** Acts by rank; 0 is unclassified. */
  readonly ranks: number[];
  readonly sentiments: Record<Sentiment | "unknown", number>;
  readonly about: Map<string, number>;
  readonly sums: Sums;
  readonly rated: ExactSum;
  readonly ratedSquares: ExactSum;
  readonly spent: ExactSum;
  readonly people: Map<string, number>;
  readonly contents: Set<string>;
  /** The brand's first publication in the group: its platform, and when. */
  firstPublished: { readonly at: number; readonly platform: string } | null;
}

/** A tally as plain data, as it travels. */
export interface TallyState {
  readonly values: Tally["values"];
  readonly order: Tally["order"];
  readonly span: Tally["span"];
  readonly exists: boolean;
  readonly cells: readonly (readonly [kind: string, byOwnership: Record<Ownership, number>])[];
  readonly ranks: readonly number[];
  readonly sentiments: Tally["sentiments"];
  readonly about: readonly (readonly [about: string, acts: number])[];
  readonly sums: Sums;
  readonly rated: readonly number[];
  readonly ratedSquares: readonly number[];
  readonly spent: readonly number[];
  readonly people: readonly (readonly [actor: string, known: number])[];
  readonly contents: readonly string[];
  readonly firstPublished: Tally["firstPublished"];
}

/** Starts an empty tally of a group. */
export function createTally(
  group: Pick<Tally, "values" | "order" | "span">,
  levels: number,
): Tally {
  return {
    ...group,
    exists: false,
    cells: new Map(),
    ranks: Array.from({ length: levels + 1 }, () => 0),
    sentiments: { positive: 0, neutral: 0, negative: 0, unknown: 0 },
    about: new Map(),
    sums: recordOf(SUMS, () => 0),
    rated: exactSum(),
    ratedSquares: exactSum(),
    spent: exactSum(),
    people: new Map(),
    contents: new Set(),
    firstPublished: null,
  };
}
