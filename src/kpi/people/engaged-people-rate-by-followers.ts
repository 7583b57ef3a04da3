import type { Quotient } from "../../metric/metric.ts";
import type { FactsWith } from "../facts-with.ts";
import { peopleRate } from "./people-rate.ts";

/**
 * People with at least one engaging act, over followers.
 *
 * People are counted once each, and only those who are identified. At most 1 where both sides are
 * the same population; people from outside may push it above.
 *
 * Formula: `engaged people / followers`.
 *
 * Denominator: followers: the mean of the snapshots of the group, or what the rollup was asked for.
 *
 * Unit: ratio (0.012 is 1.2 %).
 *
 * It does not say: what people without a name did: `coverage` is the share of the acts that had an
 * actor. It never adds up over periods.
 *
 * Source: Facebook, engaged users; people talking about a page, over a week.
 *
 * @param facts - Facts, or any object with `engagedPeople` and `followers`.
 * @returns The share; `null` when nobody is identified (`no-people`), without followers
 *   (`missing-denominator`), or when there are 0 (`zero-denominator`).
 *
 * @example
 * ```ts
 * import { engagedPeopleRateByFollowers } from "paliers";
 *
 * const facts = { engagedPeople: 30, followers: 1000 };
 * engagedPeopleRateByFollowers(facts).value; // => 0.03
 * engagedPeopleRateByFollowers({ ...facts, engagedPeople: null }).reason; // => "no-people"
 * ```
 * @public
 */
export function engagedPeopleRateByFollowers(
  facts: FactsWith<"engagedPeople" | "followers"> & Partial<FactsWith<"identified">>,
): Quotient {
  return peopleRate("engaged-people-rate-by-followers", facts, "followers");
}
