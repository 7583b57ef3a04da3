/**
 * A calendar unit that instants can be grouped by.
 *
 * @public
 */
export type TimeUnit = "hour" | "day" | "week" | "month" | "quarter" | "year";

/**
 * One hour, day, week, month, quarter or year of a calendar.
 *
 * @public
 */
export interface Bucket {
  /** Named by its start: `2026-10-25T02+01:00`, `2026-10-25`, `2026-W43`, `2026-10`, `2026-Q4`, `2026`. */
  readonly name: string;
  /** First instant, epoch milliseconds. */
  readonly start: number;
  /** First instant after it, epoch milliseconds. */
  readonly end: number;
}
