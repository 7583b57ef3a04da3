import type { Quotient } from "../../metric/metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { withTotals } from "../with-totals.ts";
import { peopleRate } from "./people-rate.ts";

/**
 * People with at least one engaging act, over people reached.
 *
 * People are counted once each, and only those who are identified. At most 1 where both sides are
 * the same population; people from outside may push it above.
 *
 * Formula: `engaged people / reach`.
 *
 * Denominator: people reached, added up over the exposures: somebody reached by two posts counts
 * twice.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: what people without a name did: `coverage` is the share of the acts that had an
 * actor. It never adds up over periods.
 *
 * Source: Facebook, engaged users; people talking about a page, over a week.
 *
 * @param facts - Facts, or any object with `engagedPeople` and `reach`.
 * @returns The share; `null` when nobody is identified (`no-people`), without a reach
 *   (`missing-denominator`), or when it is 0 (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { engagedPeopleRateByReach } from "paliers";
 *
 * const facts = { engagedPeople: 30, reach: 1000 };
 * engagedPeopleRateByReach(facts).value; // => 0.03
 * engagedPeopleRateByReach({ ...facts, engagedPeople: null }).reason; // => "no-people"
 * ```
 * @public
 */
export function engagedPeopleRateByReach(
  facts: FactsWith<"engagedPeople" | "reach"> & Partial<FactsWith<"identified">>,
): Quotient {
  return withTotals(peopleRate("engaged-people-rate-by-reach", facts, "reach"), facts, "reach");
}
