import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { rate } from "../../metric/rate.ts";
import { engagementOf } from "../engagement-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Engaging acts on one post per follower on the day that it was published.
 *
 * Roll up by content with `followers: "atPublish"`, so that an old post is not judged by an
 * audience that came later.
 *
 * Formula: `engagement of one post / followers when it was published`. Unit: ratio (0.012 is 1.2
 * %).
 *
 * Source: NapoleonCat; Hootsuite says followers without a date.
 *
 * @param facts - Facts, or any object with `byFamily` and `followers`.
 * @returns The rate; `null` without followers (`missing-denominator`), or when there are 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { engagementRateByFollowersAtPublish } from "paliers";
 *
 * const post = { byFamily: { applaud: 40, converse: 10 }, followers: 2000 };
 * engagementRateByFollowersAtPublish(post).value; // => 0.025
 * ```
 * @public
 */
export function engagementRateByFollowersAtPublish(
  facts: FactsWith<"byFamily" | "followers">,
): KpiMetric {
  return rate(
    "engagement-rate-by-followers-at-publish",
    facts,
    engagementOf(facts),
    facts.followers,
  );
}
