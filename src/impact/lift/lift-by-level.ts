import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Acts } from "../../people/acts.ts";
import { checkTaxonomy } from "../../people/check-taxonomy.ts";
import type { Rows } from "../../rollup/rows.ts";
import { rankOf } from "../../taxonomy/rank-of.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { checkOptions } from "../../util/check-options.ts";
import { requireOptions } from "../../util/require-options.ts";
import { comparePeople } from "./compare-people.ts";
import { LIFT, type Lift, type LiftOptions } from "./lift.ts";
import { seenPeople } from "./seen-people.ts";

/**
 * How often those converted who had reached a level, beside those who had stayed below.
 *
 * @public
 */
export interface LevelLift<Id extends string = string> extends Lift {
  /** The level that those who did had reached. */
  readonly key: Id;
}

/**
 * Tells how much more often people convert who had reached a level than people who had stayed below it.
 *
 * The level counts that was reached before the landmark, never one reached later: a buyer who reviews
 * what was bought did not buy because of the review. An association all the same.
 *
 * Formula: as for `liftOf`; reached means that the highest level before the landmark is this one or a higher one.
 *
 * @param interactions - Checked rows, or the `columns` made of them; acts without an actor cannot be followed.
 * @param conversions - Of one goal or of several.
 * @param taxonomy - The definition of the levels.
 * @param options - As for `liftOf`; with `touch`, leave out kinds that only buyers have, such as reviews.
 * @returns One row a level, lowest first.
 * @throws What `liftOf` throws; `invalid-taxonomy` for what is no taxonomy of acts.
 * @see Katz 1978; Mantel and Haenszel 1959
 *
 * @example
 * ```ts
 * import { fiveLevels } from "paliers";
 * import { liftByLevel } from "paliers/impact";
 *
 * const channel = { platform: "web", ownership: "owned" } as const;
 * const act = (actor: string, kind: string) => ({ id: actor, at: 0, kind, actor, channel });
 * const acts = [act("ann", "idea"), act("bob", "like"), act("cid", "view"), act("dan", "view")];
 * const sales = ["ann", "cid"].map((actor) => ({ id: actor, at: Date.UTC(2026, 0, 2), goal: "sale", actor }));
 * const [reading, micro] = liftByLevel(acts, sales, fiveLevels, { landmark: "2026-01-01" });
 * reading?.didNot.people; // => 0
 * [micro?.did.people, micro?.did.converters]; // => [2, 1]
 * micro?.riskRatio.value; // => 1
 * ```
 * @public
 */
export function liftByLevel<Id extends string>(
  interactions: Acts,
  conversions: Rows<Conversion>,
  taxonomy: Taxonomy<Id>,
  options: LiftOptions,
): readonly LevelLift<Id>[] {
  checkTaxonomy(taxonomy);
  requireOptions(options, ["landmark"]);
  checkOptions(options, LIFT);
  const { confidence = 0.95 } = options;
  const seen = seenPeople(interactions, conversions, (act) => rankOf(act, taxonomy), options);
  return taxonomy.levels.map(({ id: key }, index) => ({
    key,
    ...comparePeople(seen, index + 1, confidence),
  }));
}
