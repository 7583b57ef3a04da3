import type { Reason } from "../model/reason.ts";
import { checkOptions } from "../util/check-options.ts";
import type { BoundsOptions } from "./bounds-options.ts";
import { interval } from "./interval.ts";
import type { Metric, MetricParts } from "./metric.ts";
import { unlike } from "./unlike.ts";

/**
 * How far two values of one KPI are apart, and in which unit.
 *
 * @public
 */
export interface Difference extends Pick<MetricParts, "unit" | "counts" | "per" | "basis"> {
  /** After minus before, in the unit of the KPI. */
  readonly absolute: number | null;
  /** As a share of before: 0.1 is 10 % more. `null` where before is not above 0. */
  readonly relative: number | null;
  /** The start of its range; `null` without bounds. */
  readonly lower: number | null;
  /** The end of its range; `null` without bounds. */
  readonly upper: number | null;
  /** `noise` when the bounds hold 0; `unknown` without bounds. */
  readonly verdict: "higher" | "lower" | "noise" | "unknown";
  /** Why the two are not compared, or have no bounds. */
  readonly reason?: Reason;
}

/**
 * Tells two values of one KPI apart, say this month's and last month's: real, or noise?
 *
 * Refuses what only looks comparable: another KPI, another level or brand, another taxonomy or
 * version, a bucket that the range cuts.
 *
 * Formula: `after - before`. Bounds by MOVER from the intervals of both, which for proportions of
 * people is Newcombe's method 10.
 *
 * @param before - What is compared with: the earlier value, or the first of two.
 * @param after - The later value, or the second.
 * @param options - `confidence`: 0.95 when absent.
 * @returns All `null` with a reason where the two are not compared or one of them is `null`; bounds
 *   `null` (`no-interval`) where one of the two has none.
 * @throws `invalid-option` for a confidence that is not between 0 and 1; `unknown-option`;
 *   `invalid-input` for what is no metric.
 *
 * @example
 * ```ts
 * import { difference, engagementRateByReach } from "paliers";
 *
 * const march = engagementRateByReach({ byFamily: { applaud: 60 }, reach: 1000 });
 * const april = engagementRateByReach({ byFamily: { applaud: 90 }, reach: 1000 });
 * difference(march, april).verdict; // => "higher"
 * difference(march, april).relative; // => 0.5
 * ```
 * @public
 */
export function difference(before: Metric, after: Metric, options: BoundsOptions = {}): Difference {
  checkOptions(options, { confidence: 1 });
  const [a, b] = [interval(after, options), interval(before, options)];
  const { unit, counts, per, basis } = before;
  const kind = { unit, counts, ...(per && { per }), ...(basis && { basis }) };
  const none = { ...kind, absolute: null, relative: null, lower: null, upper: null } as const;
  const isCut = after.partial === true || before.partial === true;
  const reason = unlike([before, after]) ?? (isCut ? "partial" : undefined);
  if (reason !== undefined) return { ...none, verdict: "unknown", reason };
  if (a.value === null || b.value === null)
    return { ...none, verdict: "unknown", reason: a.reason ?? b.reason ?? "no-data" };

  const absolute = a.value - b.value;
  if (!Number.isFinite(absolute)) return { ...none, verdict: "unknown", reason: "invalid-input" };
  const relative = b.value > 0 && Number.isFinite(absolute / b.value) ? absolute / b.value : null;
  const [al, au, bl, bu] = [a.lower ?? null, a.upper ?? null, b.lower ?? null, b.upper ?? null];
  if (al === null || au === null || bl === null || bu === null)
    return { ...none, absolute, relative, verdict: "unknown", reason: "no-interval" };
  const lower = absolute - Math.hypot(a.value - al, bu - b.value);
  const upper = absolute + Math.hypot(au - a.value, b.value - bl);
  const verdict = lower > 0 ? "higher" : upper < 0 ? "lower" : "noise";
  return { ...kind, absolute, relative, lower, upper, verdict };
}
