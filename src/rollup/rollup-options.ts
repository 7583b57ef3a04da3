import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import type { ActorKind } from "../model/actor-kind.ts";
import type { Exposure } from "../model/exposure.ts";
import type { Kinds } from "../model/kinds.ts";

/**
 * How interactions are rolled up.
 *
 * @public
 */
export interface RollupOptions {
  /** The days of the business; UTC and weeks from Monday when absent. */
  readonly calendar?: Calendar;
  /** The audience: where the denominators come from. */
  readonly exposures?: Iterable<Exposure>;
  /** Families of one's own kinds. */
  readonly kinds?: Kinds;
  /** First day, included. */
  readonly from?: Day;
  /** Last day, included. */
  readonly to?: Day;
  /** Actor kinds to leave out besides the brand, which is always counted apart. */
  readonly exclude?: readonly ActorKind[];
  /** Acts of machines are left out unless included here. */
  readonly automated?: "exclude" | "include";
  /** `exact` (default) keeps ids and counts an act once; `unique` is the caller's promise that ids are unique. */
  readonly ids?: "exact" | "unique";
  /** Adds empty buckets between the first and the last. */
  readonly fill?: boolean;
  /**
   * Which snapshots of the followers count: the `mean` of the group's (default), its first (`start`),
   * its last (`end`), or the one in force when the group's content was published (`atPublish`).
   */
  readonly followers?: "mean" | "start" | "end" | "atPublish";
  /** Platforms that are the brand's own sites, for `siteVisitors`: `web`, `website`, `site`, `blog` when absent. */
  readonly sites?: readonly string[];
  /** When a content counts as read through: a share of it (default 0.5) or milliseconds spent on it (default 30,000). */
  readonly readThrough?: { readonly duration?: number; readonly progress?: number };
}
