import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import type { FactsWith } from "../facts-with.ts";
import { read } from "../read.ts";
import { withCarried } from "../with-carried.ts";

/**
 * Time spent on a view, on average.
 *
 * Only acts that say how long they lasted count, on both sides.
 *
 * Formula: `time spent / views with a duration`.
 *
 * Denominator: acts of the consume family that say how long they lasted.
 *
 * Unit: duration (milliseconds).
 *
 * It does not say: how long people without a duration stayed.
 *
 * Source: general use. Snowplow adds up pings; a timer that also runs in a background tab counts
 * idle time.
 *
 * @param facts - Facts, or any object with `durations`.
 * @returns Milliseconds; `null` when no act has a duration (`zero-denominator`), or no row of the
 *   input does (`no-data`).
 *
 * @example
 * ```ts
 * import { engagedTimePerView } from "paliers";
 *
 * engagedTimePerView({ durations: { sum: 90_000, count: 4 } }).value; // => 22500
 * ```
 * @public
 */
export function engagedTimePerView(facts: FactsWith<"durations">): Quotient {
  const { sum, count } = read(facts, "durations");
  const sides = { per: "acts", unit: "duration" } as const;
  return withCarried(
    quotient("engaged-time-per-view", facts, sum, count, sides),
    facts,
    "duration",
  );
}
