import type { TimeUnit } from "../calendar/bucket.ts";
import type { ActorKind } from "../model/actor-kind.ts";
import type { Ownership } from "../model/ownership.ts";
import type { Prompt } from "../model/prompt.ts";
import type { Sentiment } from "../model/sentiment.ts";

/**
 * A dimension that facts can be grouped by.
 *
 * @public
 */
export type Dimension =
  | TimeUnit
  | "platform"
  | "ownership"
  | "offline"
  | "campaign"
  | "content"
  | "contentType"
  | "actor"
  | "kind"
  | "level"
  | "sentiment"
  | "actorKind"
  | "project"
  | "prompted"
  | "about";

/** The dimensions whose values are words of a closed list, or no words at all. */
interface ClosedValues<Id extends string> {
  readonly ownership: Ownership;
  readonly offline: boolean;
  readonly level: Id;
  readonly sentiment: Sentiment;
  readonly actorKind: ActorKind;
  readonly prompted: Prompt;
}

/**
 * What a dimension holds, by its name: the levels of the taxonomy, the words of a closed list, whether
 * it was offline, else a text; buckets of time have their names.
 *
 * @public
 */
export type DimensionValues<Id extends string = string> = {
  readonly [K in Dimension]: K extends keyof ClosedValues<Id> ? ClosedValues<Id>[K] : string;
};

/**
 * The values of one group, one for each dimension asked for; `null` where the acts have none.
 *
 * @public
 */
export type Group<D extends Dimension, Id extends string = string> = {
  readonly [K in D]: DimensionValues<Id>[K] | null;
};

/**
 * Every dimension, in the order of the documentation; those that an exposure has too are `true`.
 *
 * A denominator exists only at a grain that exposures have: there is no reach of a sentiment.
 *
 * @example
 * ```ts
 * import { DIMENSIONS } from "paliers";
 *
 * DIMENSIONS.platform; // => true
 * DIMENSIONS.sentiment; // => false
 * ```
 * @public
 */
export const DIMENSIONS: { readonly [D in Dimension]: boolean } = {
  hour: true,
  day: true,
  week: true,
  month: true,
  quarter: true,
  year: true,
  platform: true,
  ownership: true,
  offline: false,
  campaign: true,
  content: true,
  contentType: true,
  actor: false,
  kind: false,
  level: false,
  sentiment: false,
  actorKind: false,
  project: false,
  prompted: false,
  about: false,
};
