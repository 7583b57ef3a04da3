import type { Reason } from "../model/reason.ts";
import { sumOf } from "../stats/sum-of.ts";
import { addsUp } from "./adds-up.ts";
import { boundsOfSpread } from "./bounds-of-spread.ts";
import { checkMetrics } from "./check-metrics.ts";
import { commonOf } from "./common-of.ts";
import { coverageOf } from "./coverage-of.ts";
import { finiteParts } from "./finite-parts.ts";
import type { Metric, Quotient } from "./metric.ts";
import { quotient } from "./quotient.ts";
import { quotientOf } from "./quotient-of.ts";
import { sidesOf } from "./sides-of.ts";
import { spreadOf } from "./spread-of.ts";
import { unlike } from "./unlike.ts";

/**
 * One value for several groups: their numerators added up, over their denominators added up.
 *
 * What one rollup over all the groups would give, as long as the groups do not overlap. Not
 * `meanOf`: the two may even rank differently.
 *
 * Of facts grouped by `content`, by `actor` or by `day` (the first of the three that all rows have) it
 * brings 95 % bounds from how much these differ, says so in `doubt`, and keeps their number and the
 * standard error in `spread`, which `interval` and `difference` read. All rows of one content are one
 * unit. One post gone viral widens the bounds as much as it should. From 8 units on: with fewer the
 * spread itself is not known.
 *
 * Formula: `sum of numerators / sum of denominators`. Bounds: the jackknife (each unit left out once)
 * on the scale where errors are about even, with Student's t of the units less one: logarithms for
 * rates, log-odds for shares of acts and mean ratings, log-odds of the place between -1 and 1 for net
 * sentiment.
 *
 * @param metrics - Values of one KPI. Those without a numerator or a denominator are skipped, and
 *   `coverage` says what share of the acts was used.
 * @returns The pooled value. Bounds are `null` with `withoutBounds`: `too-few` for fewer than 8 units,
 *   `no-interval` where all of them agree or one holds everything. The value is `null` for what does
 *   not add up (`not-additive`): people, means and medians; rows of several `about`, which one act may
 *   be in twice; followers, unless each row is of another platform or account (they are the same people
 *   next week and before the next content; KPIs for each post and follower add up over contents, not
 *   over time). So it is for several KPIs (`different-metrics`) or taxonomies (`different-taxonomies`),
 *   and without any usable value (the first one’s reason). What carries no `group`, as facts that you
 *   wrote down yourself, is added up as it is given.
 * @throws `invalid-input` for what is no list of metrics.
 * @see Efron and Stein 1981, the jackknife estimate of variance
 *
 * @example
 * ```ts
 * import { engagementRateByReach, pooled } from "paliers";
 *
 * const posts = [
 *   { byFamily: { applaud: 34 }, reach: 1000 },
 *   { byFamily: { applaud: 5 }, reach: 20 },
 * ].map(engagementRateByReach);
 * pooled(posts).value?.toFixed(6); // => "0.038235"
 *
 * const likes = [60, 41, 75, 58, 90, 33, 62, 71, 50, 80];
 * const rows = likes.map((applaud, index) => ({
 *   byFamily: { applaud },
 *   reach: 1000,
 *   group: { content: `post ${index}` },
 * }));
 * const { value, lower, upper, doubt } = pooled(rows.map(engagementRateByReach));
 * [value, lower, upper].map((number) => number?.toFixed(4)); // => ["0.0620", "0.0506", "0.0760"]
 * doubt; // => "contents"
 * ```
 * @public
 */
export function pooled(metrics: readonly Metric[]): Quotient {
  const [first] = checkMetrics(metrics);
  if (first === undefined) return quotientOf("pooled", {}, null, null);
  const { id, bounds } = first;
  const rows = metrics.filter(
    ({ numerator, denominator, reason }) =>
      numerator !== null && denominator !== null && reason !== "invalid-input",
  );
  const usable = rows.map(({ numerator, denominator, parts, group }) => ({
    numerator: numerator ?? 0,
    denominator: denominator ?? 0,
    parts,
    group,
  }));
  // People do not add up whether or not there are any.
  const isRefused = !addsUp(rows.length === 0 ? metrics : rows);
  const refused: Reason | undefined =
    unlike(metrics) ??
    (isRefused ? "not-additive" : undefined) ??
    (usable.length > 0
      ? undefined
      : (metrics.find(({ value }) => value === null)?.reason ?? "not-additive"));
  const common = commonOf(metrics);
  const sides = { ...sidesOf(first), ...(bounds && { bounds }) };
  if (refused !== undefined)
    return { ...quotientOf(id, common, null, null, sides), value: null, reason: refused };
  const above = sumOf(usable.map(({ numerator }) => numerator));
  const below = sumOf(usable.map(({ denominator }) => denominator));
  const weigh = (some: readonly Metric[]): number =>
    sumOf(some.map(({ numerator }) => Math.abs(numerator ?? 0)));
  const names = [...new Set(usable.flatMap(({ parts }) => Object.keys(parts ?? {})))].sort();
  const parts = finiteParts(
    Object.fromEntries(
      names.map((name) => [name, sumOf(usable.map((one) => one.parts?.[name] ?? 0))] as const),
    ),
  );
  const made = {
    ...quotient(id, common, above, below, sides),
    ...(names.length > 0 && { parts }),
    ...(rows.length < metrics.length && coverageOf(weigh(rows), weigh(metrics))),
  };
  const found = made.value === null ? null : spreadOf(usable, made);
  return found === null ? made : boundsOfSpread({ ...made, ...found }, found.spread, 0.95);
}
