import type { TimeUnit } from "../calendar/bucket.ts";

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
  | "kind"
  | "level"
  | "sentiment"
  | "actorKind"
  | "project"
  | "prompted"
  | "about";

/**
 * The values of one group, one for each dimension asked for; `null` where the acts have none.
 *
 * @public
 */
export type Group<D extends Dimension> = { readonly [K in D]: string | null };

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
  kind: false,
  level: false,
  sentiment: false,
  actorKind: false,
  project: false,
  prompted: false,
  about: false,
};
