import { commonOf } from "../../metric/common-of.ts";
import type { Metric } from "../../metric/metric.ts";
import { quotientOf } from "../../metric/quotient-of.ts";
import { withCarried } from "../with-carried.ts";
import { type DayFacts, daysOf } from "./days-of.ts";

/**
 * The longest time that the brand published nothing.
 *
 * The days run from the first row to the last: roll up with `fill`, `from` and `to` to fix both
 * ends. 0 when something was published every day.
 *
 * Formula: `longest run of days without a publication`.
 *
 * Denominator: none; `denominator` is the number of days looked at.
 *
 * Unit: count (days).
 *
 * It does not say: that the brand was silent in conversations: replies are not publications.
 *
 * Source: our own definition.
 *
 * @param days - Rows of facts grouped by `day`, other dimensions allowed.
 * @returns A number of civil days; `null` without a row that has a day, or when no row of the
 *   input says who acted as the brand (`no-data`).
 *
 * @example
 * ```ts
 * import { longestSilence } from "paliers";
 *
 * const days = [
 *   { group: { day: "2026-03-02" }, published: 3 },
 *   { group: { day: "2026-03-15" }, published: 4 },
 * ];
 * longestSilence(days).value; // => 12
 * ```
 * @public
 */
export function longestSilence(days: readonly DayFacts[]): Metric {
  const published = daysOf(days);
  let run = 0;
  let longest = 0;
  for (const count of published) {
    run = count > 0 ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  const value = published.length === 0 ? null : longest;
  const metric = quotientOf("longest-silence", commonOf(days), value, 1, { unit: "count" });
  // A run of days is no quotient.
  const { length } = published;
  return {
    ...withCarried(metric, days[0] ?? {}, "actorKind"),
    numerator: null,
    denominator: length,
  };
}
