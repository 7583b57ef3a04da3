import type { Metric } from "../../metric/metric.ts";
import type { Label } from "../../model/label.ts";
import { fieldOf } from "../../util/field-of.ts";

/**
 * Where a value stands against a published benchmark.
 *
 * @public
 */
export interface Benchmark {
  /** What is excellent lies above it; `null` without a benchmark. */
  readonly threshold: number | null;
  /** `unknown` when the value is `null`; `no-benchmark` on any other basis. */
  readonly verdict: "excellent" | "below" | "unknown" | "no-benchmark";
  /** Who says so. */
  readonly source: Label | null;
}

const THRESHOLD = 0.01;

/**
 * Says whether an interaction rate is excellent: above 1 %, per post and per follower.
 *
 * The 1 % belongs to this one basis. By reach, by week or by month it would mean something else, and
 * so every other KPI has no benchmark.
 *
 * Formula: `interaction rate per post by followers > 0.01`.
 *
 * Source: a French article on turning an audience into a community, for Facebook pages. It gives no
 * basis; per post and per follower is our reading.
 *
 * @param metric - Any metric.
 * @returns The threshold, the verdict and the source.
 * @throws `invalid-input` for what is no metric.
 *
 * @example
 * ```ts
 * import { benchmark, interactionRatePerPostByFollowers } from "paliers";
 *
 * const rate = interactionRatePerPostByFollowers({
 *   byFamily: { applaud: 90 },
 *   byKind: { like: 90 },
 *   published: 4,
 *   followers: 1500,
 * });
 * benchmark(rate).verdict; // => "excellent"
 * benchmark({ ...rate, id: "engagement-rate-by-reach" }).verdict; // => "no-benchmark"
 * ```
 * @public
 */
export function benchmark(metric: Metric): Benchmark {
  if (fieldOf(metric, "id", "a metric") !== "interaction-rate-per-post-by-followers")
    return { threshold: null, verdict: "no-benchmark", source: null };
  const { value } = metric;
  return {
    threshold: THRESHOLD,
    verdict: value === null ? "unknown" : value > THRESHOLD ? "excellent" : "below",
    source: {
      en: "a French article on turning an audience into a community; per post and per follower is our reading",
      fr: "un article français sur le passage de l’audience à la communauté ; par publication et par abonné est notre lecture",
    },
  };
}
