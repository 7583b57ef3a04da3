import type { Reason } from "../model/reason.ts";
import { checkOptions } from "../util/check-options.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { differOnScale } from "./differ-on-scale.ts";
import type { DifferenceOptions } from "./difference-options.ts";
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
  /** `noise` when the bounds hold 0; `unknown` without bounds, and on totals of acts. */
  readonly verdict: "higher" | "lower" | "noise" | "unknown";
  /** Why the two are not compared, or have no bounds. */
  readonly reason?: Reason;
}

/**
 * Tells two values of one KPI apart, say this month's and last month's: real, or noise?
 *
 * The doubt comes from the spread of contents, people or days that `pooled` measured on both sides.
 * Totals alone give no verdict (`unknown-doubt`): acts of one post or person come together, and
 * bounds that take them for independent call two random halves of the same posts different nearly
 * always. Refuses what only looks comparable: another KPI, another level or brand, another taxonomy
 * or version, a bucket that the range cuts.
 *
 * The two sides are taken for different units. Where the same people or posts stand on both and keep
 * their habits, the difference varies less than is said here: the verdict is then careful, and misses
 * more. Where what one side gains is what the other loses, it varies more, and the verdict is too bold.
 *
 * Formula: `after - before`. With a spread on both sides: `g(after) - g(before)` on its scale, standard
 * error `√(se² + se²)`, Student's t of the units of the smaller side less one; the bounds are these
 * steps around the middle of the two. Else bounds by MOVER from the intervals of both, which for
 * proportions of people is Newcombe's method 10.
 *
 * @param before - What is compared with: the earlier value, or the first of two.
 * @param after - The later value, or the second.
 * @param options - `confidence`: 0.95 when absent; `acts: "independent"` asks for a verdict on totals.
 * @returns All `null` with a reason where the two are not compared or one of them is `null`; bounds
 *   `null` where one of the two has none (`no-interval`, `too-few`) or only such as take acts for
 *   independent (`unknown-doubt`).
 * @throws `invalid-option` for a confidence that is not between 0 and 1, or for `acts` that are said to
 *   be something else; `unknown-option`; `invalid-input` for what is no metric.
 *
 * @example
 * ```ts
 * import { difference, engagementRateByReach, pooled } from "paliers";
 *
 * const month = (likes: readonly number[]) =>
 *   pooled(
 *     likes.map((applaud, index) => {
 *       const facts = { byFamily: { applaud }, reach: 1000, group: { content: `${index}` } };
 *       return engagementRateByReach(facts);
 *     }),
 *   );
 * const march = month([60, 41, 75, 58, 90, 33, 62, 71, 50, 80]);
 * const april = month([92, 70, 99, 120, 81, 75, 104, 66, 110, 83]);
 * difference(march, april).verdict; // => "higher"
 * difference(march, april).relative?.toFixed(2); // => "0.45"
 * ```
 * @public
 */
export function difference(
  before: Metric,
  after: Metric,
  options: DifferenceOptions = {},
): Difference {
  checkOptions(options, { confidence: 1, acts: 1 });
  const { confidence = 0.95, acts } = options;
  if (acts !== undefined && acts !== "independent")
    throw new PaliersError(
      "invalid-option",
      `option "acts" is "${String(acts)}", expected "independent"`,
    );
  const bounded = { ...(options.confidence !== undefined && { confidence }) };
  const [a, b] = [interval(after, bounded), interval(before, bounded)];
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
  const on = differOnScale(before, after, confidence);
  if (on !== null) return { ...kind, absolute, relative, ...on, verdict: verdictOf(on) };
  const [al, au, bl, bu] = [a.lower ?? null, a.upper ?? null, b.lower ?? null, b.upper ?? null];
  const unknown = { ...none, absolute, relative, verdict: "unknown" } as const;
  if (al === null || au === null || bl === null || bu === null)
    return { ...unknown, reason: a.withoutBounds ?? b.withoutBounds ?? "no-interval" };
  if (acts === undefined && (a.doubt === "acts" || b.doubt === "acts"))
    return { ...unknown, reason: "unknown-doubt" };
  const bounds = {
    lower: absolute - Math.hypot(a.value - al, bu - b.value),
    upper: absolute + Math.hypot(au - a.value, b.value - bl),
  };
  return { ...kind, absolute, relative, ...bounds, verdict: verdictOf(bounds) };
}

function verdictOf({
  lower,
  upper,
}: {
  readonly lower: number;
  readonly upper: number;
}): Difference["verdict"] {
  return lower > 0 ? "higher" : upper < 0 ? "lower" : "noise";
}
