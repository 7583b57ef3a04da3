import { isObject } from "../../util/is-object.ts";
import { checkInput } from "../check-input.ts";
import { isMeasure } from "../is-measure.ts";
import type { StatsReason } from "../stats-reason.ts";

/**
 * Where something stands between its start and its end, in values and in time.
 *
 * @public
 */
export interface Course {
  /** The value at the start. */
  readonly baseline: number;
  /** The value now. */
  readonly value: number;
  /** The value to arrive at; below the baseline for what should fall. */
  readonly target: number;
  /** A moment in any unit, days for instance. */
  readonly start: number;
  /** In the same unit. */
  readonly now: number;
  /** In the same unit, after the start. */
  readonly end: number;
}

/**
 * How a course goes.
 *
 * @public
 */
export interface Pace {
  /** Share of the way; above 1 beyond the target. */
  readonly progress: number | null;
  /** Share of the time, from 0 to 1. */
  readonly elapsed: number | null;
  /** Progress over elapsed: 1 is on schedule; `null` before the start. */
  readonly pace: number | null;
  /**
   * Change of the value that each unit of time left must bring; before the start, each unit of the
   * whole course. 0 once arrived, or without a way to go; `null` when the time is over.
   */
  readonly required: number | null;
  /** The value at the end if all goes on as it went; `null` before the start, or beyond all numbers. */
  readonly projected: number | null;
  /** Why there is no value. */
  readonly reason?: StatsReason;
}

/** What left the range of numbers is not known; a negative zero is zero. */
const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value + 0 : null);

/**
 * Tells whether something is on its way to a target in time, up or down.
 *
 * Formula: progress `(value - baseline) / (target - baseline)`, elapsed `(now - start) / (end -
 * start)`, pace `progress / elapsed`, required `(target - value) / (end - now)` (from the start where
 * it is still to come), projected `baseline + (value - baseline) / elapsed`.
 *
 * @returns Nulls with `zero-target` where the target is the baseline, which requires 0; with
 *   `invalid-input` for a value that is no finite number or an end that is not after the start.
 * @throws `invalid-input` for an argument of the wrong kind.
 *
 * @example
 * ```ts
 * import { goalPace } from "paliers/stats";
 *
 * const complaints = { baseline: 48, value: 36, target: 24, start: 0, now: 25, end: 100 };
 * goalPace(complaints); // => { progress: 0.5, elapsed: 0.25, pace: 2, required: -0.16, projected: 0 }
 * ```
 * @public
 */
export function goalPace(course: Course): Pace {
  checkInput(isObject(course), "{ baseline, value, target, start, now, end }");
  const { baseline, value, target, start, now, end } = course;
  const nothing = { progress: null, elapsed: null, pace: null, required: null, projected: null };
  const isSound = [baseline, value, target, start, now, end].every(isMeasure);
  if (!isSound || end <= start) return { ...nothing, reason: "invalid-input" };
  const elapsed = Math.min(1, Math.max(0, (now - start) / (end - start)));
  if (target === baseline) return { ...nothing, elapsed, required: 0, reason: "zero-target" };
  const gained = value - baseline;
  // Adding zero turns a negative zero into zero: a fall that has not begun has made no progress.
  const progress = gained / (target - baseline) + 0;
  if (!Number.isFinite(progress)) return { ...nothing, elapsed, reason: "zero-target" };
  const isOver = now >= end;
  return {
    progress,
    elapsed,
    pace: elapsed === 0 ? null : finiteOrNull(progress / elapsed),
    // The days before the start are no days of the course: 95 to do in 41 days is 95/41 whenever asked.
    required:
      progress >= 1
        ? 0
        : isOver
          ? null
          : finiteOrNull((target - value) / (end - Math.max(now, start))),
    projected: elapsed === 0 ? null : finiteOrNull(baseline + gained / elapsed),
  };
}
