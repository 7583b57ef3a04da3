import type { Metric } from "../../metric/metric.ts";
import { peopleMetric } from "../../metric/people-metric.ts";
import { ENGAGING_FAMILIES } from "../../model/engaging-families.ts";
import type { Family } from "../../model/family.ts";
import { familyIn } from "../../model/family-in.ts";
import { kindsOf } from "../../model/kinds-of.ts";
import { checkOptions } from "../../util/check-options.ts";
import type { ByName } from "../../util/map-of.ts";
import { requireOptions } from "../../util/require-options.ts";
import type { Acts } from "../acts.ts";
import { identifiedShare } from "../identified-share.ts";
import { PEOPLE_OPTIONS, type PeopleOptions } from "../people-options.ts";
import { standingActs } from "../standing-acts.ts";
import { within } from "../within.ts";

/**
 * How much of an audience is a community.
 *
 * @public
 */
export interface CommunityShare {
  /** People who engage in any way, over followers. */
  readonly interact: Metric;
  /** People who talk or give their opinion. */
  readonly converse: Metric;
  /** People who create or collaborate. */
  readonly create: Metric;
}

/**
 * How large the audience is.
 *
 * @public
 */
export interface CommunityShareOptions extends PeopleOptions {
  /** How many followers there are; `null` where nobody knows. */
  readonly followers: number | null;
  /** Families of one's own kinds. */
  readonly kinds?: ByName<Family> | undefined;
}

/**
 * Tells what share of the followers interact, converse and create.
 *
 * Formula: distinct people with an act of the families / followers: the seven engaging families; converse
 * and opine; create and collaborate. Unit: ratio. People who do not follow act too, so a value may pass 1.
 *
 * Source: our own definition, after a French article on turning an audience into a community.
 *
 * @param interactions - Any rows in memory, or the `columns` made of them.
 * @param options - `followers`: how many there are; `from` and `to`: days, both included. `kinds`:
 *   families of one's own kinds.
 * @returns Three metrics; `null` with `no-people` when nobody is identified, `missing-denominator` or
 *   `zero-denominator` without followers.
 * @throws `missing-option`, `unknown-option`, `unknown-family`, `invalid-input`, `invalid-range`,
 *   `unknown-word`.
 *
 * @example
 * ```ts
 * import { communityShare } from "paliers";
 *
 * const channel = { platform: "facebook", ownership: "owned" } as const;
 * const acts = [
 *   { id: "1", at: 0, kind: "like", channel, actor: "ann" },
 *   { id: "2", at: 1, kind: "comment", channel, actor: "bob" },
 * ];
 * const { interact, converse } = communityShare(acts, { followers: 100 });
 * [interact.value, converse.value]; // => [0.02, 0.01]
 * ```
 * @public
 */
export function communityShare(interactions: Acts, options: CommunityShareOptions): CommunityShare {
  // Nobody knows how many follow: that is an answer, silence is not.
  if (options?.followers !== null) requireOptions(options, ["followers"]);
  checkOptions(options, { ...PEOPLE_OPTIONS, followers: 1, kinds: 1 });
  const { followers } = options;
  const kinds = kindsOf(options.kinds);
  const { acts, identified, range } = standingActs(interactions, options);
  const inside = within(acts, range);
  const people = within(identified, range);
  const coverage = identifiedShare(inside);
  const isCount = followers === null || (Number.isFinite(followers) && followers >= 0);
  const share = (id: string, families: readonly Family[]): Metric => {
    const some = new Set<string>();
    for (const { actor, kind } of people)
      if (families.includes(familyIn(kind, kinds))) some.add(actor);
    return peopleMetric(id, people.length === 0 ? null : some.size, isCount ? followers : null, {
      coverage,
      basis: "followers",
      reason: isCount ? undefined : "invalid-input",
    });
  };
  return {
    interact: share("interacting-share-of-followers", ENGAGING_FAMILIES),
    converse: share("conversing-share-of-followers", ["converse", "opine"]),
    create: share("creating-share-of-followers", ["create", "collaborate"]),
  };
}
