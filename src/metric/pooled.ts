import type { Reason } from "../model/reason.ts";
import { sumOf } from "../stats/sum-of.ts";
import { checkMetrics } from "./check-metrics.ts";
import { commonOf } from "./common-of.ts";
import { coverageOf } from "./coverage-of.ts";
import { finiteParts } from "./finite-parts.ts";
import type { Metric, Quotient } from "./metric.ts";
import { quotient } from "./quotient.ts";
import { quotientOf } from "./quotient-of.ts";
import { sidesOf } from "./sides-of.ts";
import { unlike } from "./unlike.ts";

/**
 * One value for several groups: their numerators added up, over their denominators added up.
 *
 * What one rollup over all the groups would give, as long as the groups do not overlap. Not
 * `meanOf`: the two may even rank differently.
 *
 * Formula: `sum of numerators / sum of denominators`.
 *
 * @param metrics - Values of one KPI. Those without a numerator or a denominator are skipped, and
 *   `coverage` says what share of the acts was used.
 * @returns The pooled value. `null` for KPIs that count people (`not-additive`: distinct people do
 *   not add up), for means and medians (`not-additive`), for several KPIs (`different-metrics`) or
 *   taxonomies (`different-taxonomies`), and without any usable value (the first one’s reason).
 * @throws `invalid-input` for what is no list of metrics.
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
 * ```
 * @public
 */
export function pooled(metrics: readonly Metric[]): Quotient {
  const [first] = checkMetrics(metrics);
  if (first === undefined) return quotientOf("pooled", {}, null, null);
  const { id, counts, bounds, aggregate } = first;
  const usable = metrics.flatMap(({ numerator, denominator, reason, parts }) =>
    numerator === null || denominator === null || reason === "invalid-input"
      ? []
      : [{ numerator, denominator, parts }],
  );
  const isDistinct = counts === "people" || aggregate !== undefined;
  const refused: Reason | undefined =
    unlike(metrics) ??
    (isDistinct ? "not-additive" : undefined) ??
    (usable.length > 0
      ? undefined
      : (metrics.find(({ value }) => value === null)?.reason ?? "not-additive"));
  const common = commonOf(metrics);
  const sides = { ...sidesOf(first), ...(bounds && { bounds }) };
  if (refused !== undefined)
    return { ...quotientOf(id, common, null, null, sides), value: null, reason: refused };
  const above = sumOf(usable.map(({ numerator }) => numerator));
  const below = sumOf(usable.map(({ denominator }) => denominator));
  const whole = sumOf(metrics.map(({ numerator }) => Math.abs(numerator ?? 0)));
  const used = sumOf(usable.map(({ numerator }) => Math.abs(numerator)));
  const names = [...new Set(usable.flatMap(({ parts }) => Object.keys(parts ?? {})))].sort();
  const parts = finiteParts(
    Object.fromEntries(
      names.map((name) => [name, sumOf(usable.map((one) => one.parts?.[name] ?? 0))] as const),
    ),
  );
  return {
    ...quotient(id, common, above, below, sides),
    ...(names.length > 0 && { parts }),
    ...coverageOf(used, whole),
  };
}
