import type { Quotient } from "../../metric/metric.ts";
import { quotient } from "../../metric/quotient.ts";
import { engagementOf } from "../engagement-of.ts";
import type { FactsWith } from "../facts-with.ts";

/**
 * Engaging acts per person reached. The rate of the group as a whole: all acts over all reach.
 *
 * Reading and following do not count: they are the audience, not its answer. May pass 1, since one
 * person can act several times.
 *
 * Formula: `engagement / reach`.
 *
 * Denominator: people reached, added up over the exposures: somebody reached by two posts counts
 * twice.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: that so many different people were reached: reach is added up over exposures,
 * and one person reached twice counts twice. Nor that a typical post does as well: see `meanOf` and
 * `medianOf`.
 *
 * Source: Hootsuite, engagement rate by reach; the average of posts that it also shows is another
 * number, `meanOf`.
 *
 * @param facts - Facts, or any object with `byFamily` and `reach`.
 * @returns The rate; `null` without a reach (`missing-denominator`), or when it is 0
 *   (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { engagementRateByReach } from "paliers";
 *
 * const facts = { byFamily: { applaud: 9, converse: 3 }, reach: 1000 };
 * engagementRateByReach(facts).value; // => 0.012
 * engagementRateByReach({ ...facts, reach: null }).reason; // => "missing-denominator"
 * ```
 * @public
 */
export function engagementRateByReach(facts: FactsWith<"byFamily" | "reach">): Quotient {
  return quotient("engagement-rate-by-reach", facts, engagementOf(facts), facts.reach, {
    per: "exposure",
    basis: "reach",
  });
}
