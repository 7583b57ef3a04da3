import type { Interaction } from "../../model/interaction.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Acts } from "../../people/acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import { checkOptions } from "../../util/check-options.ts";
import { requireOptions } from "../../util/require-options.ts";
import { checkTouch } from "../check-touch.ts";
import { comparePeople } from "./compare-people.ts";
import { LIFT, type Lift, type LiftOptions } from "./lift.ts";
import { seenPeople } from "./seen-people.ts";

/**
 * What people had done, and when they are looked at.
 *
 * @public
 */
export interface LiftOfOptions extends LiftOptions {
  /** What they had done: any property of an act, its sentiment too. */
  readonly did: (interaction: Interaction) => boolean;
}

/**
 * Tells how much more often people convert who had done something than people who had not.
 *
 * Everybody seen before the landmark who had not converted by then is on one side or the other. It is
 * an association: who is about to buy also acts more. Customers engage more and buy more, so they are
 * compared with customers.
 *
 * Formula: risk ratio (a/n₁)/(c/n₀) with its Katz range, difference with Newcombe's; like with like by
 * Mantel and Haenszel over the kinds of actors.
 *
 * @param interactions - Checked rows, or the `columns` made of them; acts without an actor cannot be followed.
 * @param conversions - Of one goal or of several.
 * @param options - `did`: what they had done, any property of an act, its sentiment too; `landmark`; and `until` or `lag`, `asOf`, `calendar`, `touch`, `confidence` where wanted.
 * @returns Shares, ratio and difference with ranges; `null` with a reason where one side has nobody
 *   or nobody converted. With `asOf`, nothing is compared before everybody's time to convert is over:
 *   people are in `excluded.immature`.
 * @throws `invalid-range` for a landmark that is none or not before `until`, `invalid-option` for a
 *   confidence that is none, `missing-option` without `did` or `landmark`, `unknown-option`;
 *   `invalid-input` for what holds no rows.
 * @see Katz 1978; Newcombe 1998; Mantel and Haenszel 1959; Anderson, Cain and Gelber 1983 for the landmark
 *
 * @example
 * ```ts
 * import { liftOf } from "paliers/impact";
 *
 * const channel = { platform: "forum", ownership: "earned" } as const;
 * const act = (actor: string, kind: string) => ({ id: actor, at: 0, kind, actor, channel });
 * const acts = [act("ann", "review"), act("bob", "review"), act("cid", "view"), act("dan", "view"), act("eve", "view"), act("fay", "view")];
 * const sales = ["ann", "cid"].map((actor) => ({ id: actor, at: Date.UTC(2026, 0, 2), goal: "sale", actor }));
 * const lift = liftOf(acts, sales, { did: ({ kind }) => kind === "review", landmark: "2026-01-01" });
 * lift.riskRatio.value; // => 2
 * lift.didNot.people; // => 4
 * ```
 * @public
 */
export function liftOf(
  interactions: Acts,
  conversions: Rows<Conversion>,
  options: LiftOfOptions,
): Lift {
  requireOptions(options, ["did", "landmark"]);
  const { did, ...rest } = options;
  checkOptions(options, { ...LIFT, did: 1 });
  checkTouch("did", did);
  const { confidence = 0.95 } = rest;
  const seen = seenPeople(interactions, conversions, (act) => (did(act) ? 1 : 0), rest);
  return comparePeople(seen, 1, confidence);
}
