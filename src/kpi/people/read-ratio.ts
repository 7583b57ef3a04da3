import { coverageOf } from "../../metric/coverage-of.ts";
import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withCarried } from "../with-carried.ts";

/**
 * The share of views and reads that went far enough to count as read.
 *
 * The thresholds are those of the rollup (`readThrough`) and are repeated in `settings`: a share of
 * the content, or milliseconds spent on it.
 *
 * Formula: `views and reads that reached the threshold / (views + reads)`.
 *
 * Denominator: views and reads, those that say nothing of duration or progress too.
 *
 * Unit: ratio (0.4 is 40 %).
 *
 * It does not say: that the others were not read: an act without a duration and a progress cannot
 * reach the threshold; `coverage` is the share of the views and reads that have one.
 *
 * Source: Snowplow, engaged time; Plausible, scroll depth.
 *
 * @param facts - Facts, or any object with `readThrough` and `byKind`.
 * @returns The share; `null` without a view or a read (`zero-denominator`), or when no row of the input
 *   says how long or how far (`no-data`).
 *
 * @example
 * ```ts
 * import { readRatio } from "paliers";
 *
 * const readThrough = { count: 30, duration: 30_000, progress: 0.5 };
 * readRatio({ readThrough, byKind: { view: 60, read: 15 } }).value; // => 0.4
 * ```
 * @public
 */
export function readRatio(
  facts: FactsWith<"readThrough" | "byKind"> & Partial<FactsWith<"readThroughKnown">>,
): Quotient {
  const { count, duration, progress } = read(facts, "readThrough");
  const consulted = actsOf(facts, ["view", "read"]);
  const settings = { duration, progress };
  const metric = quotient("read-ratio", facts, count, consulted, { per: "acts", settings });
  const covered = { ...metric, ...coverageOf(facts.readThroughKnown ?? consulted, consulted) };
  return withCarried(covered, facts, "duration", "progress");
}
