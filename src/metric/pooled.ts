import type { Reason } from "../model/reason.ts";
import { sumOf } from "../stats/sum-of.ts";
import { commonOf } from "./common-of.ts";
import { coverageOf } from "./coverage-of.ts";
import { finiteParts } from "./finite-parts.ts";
import type { KpiMetric } from "./kpi-metric.ts";
import { quotient } from "./quotient.ts";
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
export function pooled(metrics: readonly KpiMetric[]): KpiMetric {
  const [first] = metrics;
  if (first === undefined) return quotient("pooled", {}, null, null, "acts");
  const { id, counts, per, unit, settings, aggregate } = first;
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
  const { mixed: _mixed, ...common } = commonOf(metrics);
  const above = sumOf(usable.map(({ numerator }) => numerator));
  const below = sumOf(usable.map(({ denominator }) => denominator));
  const whole = sumOf(metrics.map(({ numerator }) => Math.abs(numerator ?? 0)));
  const used = sumOf(usable.map(({ numerator }) => Math.abs(numerator)));
  const metric =
    refused === undefined
      ? quotient(id, common, above, below, counts, per, unit)
      : { ...quotient(id, common, null, null, counts, per, unit), reason: refused };
  const names = [...new Set(usable.flatMap(({ parts }) => Object.keys(parts ?? {})))].sort();
  const parts = finiteParts(
    Object.fromEntries(
      names.map((name) => [name, sumOf(usable.map((one) => one.parts?.[name] ?? 0))] as const),
    ),
  );
  return {
    ...metric,
    ...(settings && { settings }),
    ...(names.length > 0 && refused === undefined && { parts }),
    ...(refused === undefined && coverageOf(used, whole)),
  };
}
