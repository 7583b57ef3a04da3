import type { StatsReason } from "../stats-reason.ts";

/**
 * A number and the range that it may honestly stand for. Plain data; `null` always has a reason.
 *
 * @public
 */
export interface Interval {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason?: StatsReason;
}
