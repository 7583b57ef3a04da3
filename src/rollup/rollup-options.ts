import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import type { ActorKind } from "../model/actor-kind.ts";
import type { Exposure } from "../model/exposure.ts";
import type { Family } from "../model/family.ts";
import type { ByName } from "../util/map-of.ts";
import type { Dimension } from "./dimension.ts";

/**
 * When a content counts as read through.
 *
 * @public
 */
export interface ReadThrough {
  /** Milliseconds spent on it; 30,000 when absent. */
  readonly duration?: number | undefined;
  /** A share of it, 0 to 1; 0.5 when absent. */
  readonly progress?: number | undefined;
}

/**
 * How interactions are rolled up.
 *
 * @public
 */
export interface RollupOptions {
  /** The days of the business; UTC and weeks from Monday when absent. */
  readonly calendar?: Calendar | undefined;
  /** The audience: where the denominators come from. */
  readonly exposures?: Iterable<Exposure> | undefined;
  /** Families of one's own kinds. */
  readonly kinds?: ByName<Family> | undefined;
  /** First day, included. */
  readonly from?: Day | undefined;
  /** Last day, included. */
  readonly to?: Day | undefined;
  /** Actor kinds to leave out besides the brand, which is always counted apart. */
  readonly exclude?: readonly ActorKind[] | undefined;
  /** Acts of machines are left out unless included here. */
  readonly automated?: "exclude" | "include" | undefined;
  /** `exact` (default) keeps ids and counts an act once; `unique` is the caller's promise that ids are unique. */
  readonly ids?: "exact" | "unique" | undefined;
  /** Adds empty buckets between the first and the last. */
  readonly fill?: boolean | undefined;
  /**
   * Which snapshots of the followers count: the `mean` of the group's (default), its first (`start`),
   * its last (`end`), or the one in force when the group's content was published (`atPublish`).
   */
  readonly followers?: "mean" | "start" | "end" | "atPublish" | undefined;
  /** Platforms that are the brand's own sites, for `siteVisitors`: `web`, `website`, `site`, `blog` when absent. */
  readonly sites?: readonly string[] | undefined;
  /** When a content counts as read through. */
  readonly readThrough?: ReadThrough | undefined;
}

/**
 * Options without groups: the result is one object.
 *
 * @public
 */
export type Whole<O> = O & {
  /** Not given: see `Grouped`. */
  readonly by?: undefined;
};

/**
 * Options with groups: the result is a row a group.
 *
 * @public
 */
export type Grouped<O, D extends Dimension> = O & {
  /** The dimensions that make the groups, in this order. */
  readonly by: readonly D[];
};
