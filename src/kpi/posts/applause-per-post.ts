import type { KpiMetric } from "../../metric/kpi-metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Likes and reactions per content published.
 *
 * A number of acts, so it may pass 1.
 *
 * Formula: `(likes + reactions) / published`. Unit: ratio, read as a number of acts for each
 * content published.
 *
 * Source: Avinash Kaushik, applause rate; TrueSocialMetrics. ki.social and Hootsuite use the same
 * name over followers.
 *
 * @param facts - Facts, or any object with `byKind` and `published`.
 * @returns The number; `null` when nothing was published (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { applausePerPost } from "paliers";
 *
 * applausePerPost({ byKind: { like: 45, react: 15 }, published: 20 }).value; // => 3
 * ```
 * @public
 */
export function applausePerPost(facts: FactsWith<"byKind" | "published">): KpiMetric {
  return quotient(
    "applause-per-post",
    facts,
    actsOf(facts, ["like", "react"]),
    facts.published,
    "acts",
    "contents",
  );
}
