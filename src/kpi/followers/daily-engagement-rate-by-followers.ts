import { meanOf } from "../../metric/mean-of.ts";
import type { MeanOptions } from "../../metric/mean-options.ts";
import type { Quotient } from "../../metric/metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { rowsOf } from "../rows-of.ts";
import { engagementRateByFollowers } from "./engagement-rate-by-followers.ts";

/**
 * The usual day: engaging acts per follower, averaged over days.
 *
 * Every day weighs the same, whatever its audience. Acts on older posts are in it.
 *
 * Formula: `mean over days of (engagement of the day / followers of the day)`.
 *
 * Denominator: days that have a rate; a day without followers is skipped, and `coverage` says so.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: what the posts of that day did: acts on older posts are in it.
 *
 * Source: Hootsuite; NapoleonCat. Both round up, this does not.
 *
 * @param days - Rows of facts grouped by `day`, or any objects with `byFamily` and `followers`.
 * @param options - `seed` and `confidence` of the bounds, as for `meanOf`.
 * @returns The mean with its bounds; days without followers are skipped, and `coverage` says so.
 *   `null` without any day that has a rate (the first day’s reason), or without rows (`no-data`).
 *
 * @example
 * ```ts
 * import { dailyEngagementRateByFollowers } from "paliers";
 *
 * const monday = { byFamily: { applaud: 20 }, followers: 1000 };
 * const tuesday = { byFamily: { applaud: 30 }, followers: 1000 };
 * dailyEngagementRateByFollowers([monday, tuesday]).value; // => 0.025
 * ```
 * @public
 */
export function dailyEngagementRateByFollowers(
  days: readonly FactsWith<"byFamily" | "followers">[],
  options: MeanOptions = {},
): Quotient {
  const mean = meanOf(rowsOf(days, "byFamily").map(engagementRateByFollowers), options);
  return { ...mean, id: "daily-engagement-rate-by-followers" };
}
