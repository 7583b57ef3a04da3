import type { StatsReason } from "../stats-reason.ts";

/**
 * A number and the range that it may honestly stand for. Plain data; `null` always has a reason.
 *
 * @public
 */
export interface Interval {
  /** The number itself. */
  readonly value: number | null;
  /** Where the range begins. */
  readonly lower: number | null;
  /** Where it ends. */
  readonly upper: number | null;
  /** The two-sided level of the range. */
  readonly confidence: number;
  /** Why a number is `null`. */
  readonly reason?: StatsReason;
}
