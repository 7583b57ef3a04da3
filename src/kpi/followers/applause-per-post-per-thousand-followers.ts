import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { actsOf } from "../acts-of.ts";
import type { FactsWith } from "../facts-with.ts";
import { postsTimesFollowers } from "./posts-times-followers.ts";

/**
 * Likes and reactions per post and per thousand followers.
 *
 * Two accounts of different sizes that publish more or less often can be set side by side.
 *
 * Formula: `1000 × (likes + reactions) / (published × followers)`.
 *
 * Denominator: contents published by the brand, times its followers in thousands.
 *
 * Unit: per thousand (3 is 3 per 1,000).
 *
 * It does not say: that small accounts are better: fewer followers usually act more each.
 *
 * Source: TrueSocialMetrics, relative rates.
 *
 * @param facts - Facts, or any object with `byKind`, `published` and `followers`.
 * @returns The number; `null` without followers (`missing-denominator`), or when nothing was
 *   published or nobody follows (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { applausePerPostPerThousandFollowers } from "paliers";
 *
 * const facts = { byKind: { like: 45, react: 15 }, published: 10, followers: 2000 };
 * applausePerPostPerThousandFollowers(facts).value; // => 3
 * ```
 * @public
 */
export function applausePerPostPerThousandFollowers(
  facts: FactsWith<"byKind" | "published" | "followers">,
): Quotient {
  return quotient(
    "applause-per-post-per-thousand-followers",
    facts,
    actsOf(facts, ["like", "react"]),
    postsTimesFollowers(facts, 1000),
    { per: "exposure", unit: "perThousand", basis: "followers" },
  );
}
