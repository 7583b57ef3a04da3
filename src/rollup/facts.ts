import type { Family } from "../model/family.ts";
import type { Ownership } from "../model/ownership.ts";
import type { Sentiment } from "../model/sentiment.ts";
import type { Dimension, Group } from "./dimension.ts";

/**
 * The facts that add up: counts of acts, summed over groups that do not overlap.
 *
 * @public
 */
export interface AdditiveFacts<Id extends string = string> {
  /** Acts of people towards the brand, `count` included, net of what was undone. */
  readonly interactions: number;
  /** Acts by what was done. */
  readonly byKind: { readonly [kind: string]: number };
  /** Acts by the family of their kind; every family is there. */
  readonly byFamily: { readonly [K in Family]: number };
  /** Acts by level of the taxonomy; every level is there. */
  readonly byLevel: { readonly [K in Id]: number };
  /** Acts by who owns the space they were done in. */
  readonly byOwnership: { readonly [K in Ownership]: number };
  /** Acts by tone, those whose tone nobody knows among them. */
  readonly bySentiment: { readonly [K in Sentiment | "unknown"]: number };
  /** By brand or product spoken of; one act may count under several. */
  readonly byAbout: { readonly [about: string]: number };
  /** Engaging acts (the seven families of engagement) by ownership. */
  readonly engagementByOwnership: { readonly [K in Ownership]: number };
  /** Acts that no rule of the taxonomy matches. */
  readonly unclassified: number;
  /** The same by kind: `deriveTaxonomy` moves a kind to a level. */
  readonly unclassifiedByKind: { readonly [kind: string]: number };
  /** Acts that nobody asked for, rewarded or drew by a contest. */
  readonly spontaneous: number;
  /** Acts without an actor. */
  readonly anonymous: number;
  /** Acts of people that answer an act or a content. */
  readonly answers: number;
  /** Ratings given, 0 to 1: their sum, the sum of their squares, and how many. */
  readonly ratings: { readonly sum: number; readonly squares: number; readonly count: number };
  /** Time spent by acts of the consume family that say how long they lasted, in milliseconds. */
  readonly durations: { readonly sum: number; readonly count: number };
  /** Views and reads whose duration or progress reached the threshold of the rollup's options. */
  readonly readThrough: {
    readonly count: number;
    readonly duration: number;
    readonly progress: number;
  };
  /** Contents published by the brand. */
  readonly published: number;
  /** The brand's other acts: what it answers and passes on. */
  readonly brandReplies: number;
}

/**
 * The facts that never add up: people and contents, counted once in their group. Roll up again at the
 * grain you need.
 *
 * @public
 */
export interface DistinctFacts<Id extends string = string> {
  /** Identified people; `null` when nobody is identified. Read it with `identified`. */
  readonly people: number | null;
  /** People whose highest level in the group is this one. */
  readonly peopleByLevel: { readonly [K in Id]: number | null };
  /** Identified people with at least one engaging act; `null` when nobody is identified. */
  readonly engagedPeople: number | null;
  /** Identified people who read a content (`read`), else who viewed one (`view`); `null` when nobody is identified. */
  readonly readers: number | null;
  /** Identified people who consumed something on the brand's own sites; `null` when nobody is identified. */
  readonly siteVisitors: number | null;
  /** Contents acted upon or published. */
  readonly contents: number;
}

/**
 * The denominators, from exposures; `null` where they cannot be had at the grain of the groups.
 *
 * @public
 */
export interface AudienceFacts {
  /** Followers: the mean of the snapshots in the group, else the last one before its end. */
  readonly followers: number | null;
  /** People reached, summed over the exposures: somebody reached twice counts twice. */
  readonly reach: number | null;
  /** How often it was shown; `null` where it cannot be had at this grain. */
  readonly impressions: number | null;
  /** How often it was viewed; `null` where it cannot be had at this grain. */
  readonly views: number | null;
  /** Visitors as totals give them, summed over the exposures. */
  readonly visitors: number | null;
  /** How many exposures fell into the group, and how many of them carried each measure. */
  readonly exposed: {
    readonly exposures: number;
    readonly followers: number;
    readonly reach: number;
    readonly impressions: number;
    readonly views: number;
    readonly visitors: number;
  };
}

/**
 * What the facts are about and what they could not use: read it before the numbers.
 *
 * @public
 */
export interface FactsAccount {
  /** The definition of the levels: facts of two are never compared. */
  readonly taxonomy: { readonly id: string; readonly version: number };
  /** Share of the interactions that have an actor, 0 to 1; `null` without interactions. */
  readonly identified: number | null;
  /** Acts left out, `count` included: the brand's, machines', and the kinds of actors asked to be left out. */
  readonly excluded: { readonly brand: number; readonly automated: number; readonly asked: number };
  /** Acts that take back one that is not there: they subtract nothing. */
  readonly unmatchedUndoes: number;
  /** Copies of acts already counted. */
  readonly duplicates: number;
  /** Copies that said something else under the same id. */
  readonly conflicts: number;
  /** Of copies that conflict the first was kept, so another order would give another result. */
  readonly orderDependent: boolean;
  /** The bucket is cut by the range asked for. */
  readonly partial: boolean;
  /** One act may be in several rows (grouped by `about`): the rows do not add up to the whole. */
  readonly overlapping: boolean;
}

/**
 * What happened, counted: the only thing that a KPI reads.
 *
 * Its parts say what may be done with a number: `AdditiveFacts` add up over groups that do not
 * overlap, `DistinctFacts` and `AudienceFacts` never do, `FactsAccount` says what they stand on.
 *
 * @public
 */
export interface Facts<Id extends string = string>
  extends AdditiveFacts<Id>,
    DistinctFacts<Id>,
    AudienceFacts,
    FactsAccount {}

/**
 * Facts of one group.
 *
 * @public
 */
export interface GroupFacts<Id extends string, D extends Dimension> extends Facts<Id> {
  /** What the group has in common, by dimension. */
  readonly group: Group<D, Id>;
}
