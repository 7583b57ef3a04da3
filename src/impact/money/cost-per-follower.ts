import { costBy } from "../../goals/costs/cost-by.ts";
import { COST_OPTIONS, type CostOptions } from "../../goals/costs/cost-options.ts";
import { roundHalfAway } from "../../goals/round-half-away.ts";
import { rowsOf } from "../../goals/rows-of.ts";
import type { Exposure } from "../../model/exposure.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Rows } from "../../rollup/rows.ts";
import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { isObject } from "../../util/is-object.ts";
import { periodOf } from "../period-of.ts";

/**
 * What each follower won on a platform cost.
 *
 * @public
 */
export interface FollowerCost {
  /** What goes together with engagement: neither a KPI nor success. */
  readonly measures: "impact";
  /** `(none)` holds what was spent without a channel. */
  readonly key: string;
  /** Cost for one follower; `null` with a reason. */
  readonly value: Money | null;
  /** What was spent there. */
  readonly cost: Money | null;
  /** Followers at the last snapshot less those at the first; `null` without two snapshots. */
  readonly followers: number | null;
  /** Why there is no value. */
  readonly reason?: "no-cost" | "no-followers" | "too-few" | "mixed-currency";
}

/** Followers won by platform, from the first snapshot to the last. */
function growth(exposures: readonly Exposure[]): ReadonlyMap<string, number | null> {
  const snapshots = exposures.flatMap(({ at, channel, followers }) =>
    Number.isFinite(followers)
      ? [{ at, platform: channel.platform, followers: followers ?? 0 }]
      : [],
  );
  snapshots.sort((a, b) => a.at - b.at || a.followers - b.followers);
  const first = new Map<string, (typeof snapshots)[number]>();
  const gained = new Map<string, number | null>();
  for (const snapshot of snapshots) {
    const start = first.get(snapshot.platform);
    if (start === undefined) first.set(snapshot.platform, snapshot);
    const isLater = start !== undefined && snapshot.at > start.at;
    gained.set(snapshot.platform, isLater ? snapshot.followers - start.followers : null);
  }
  return gained;
}

/**
 * Tells what each follower won on a platform cost. Followers are an audience, not a success.
 *
 * Formula: cost of the platform ÷ (followers at the last snapshot − at the first), rounded to the minor unit.
 *
 * @param costs - All costs; those with a channel count for its platform.
 * @param exposures - Snapshots of `followers`; at least two a platform.
 * @param options - `from` and `to` hold for both sides; the others as for `costPerConversion`.
 * @returns One row a platform that cost or has snapshots, by key. `null` without a cost (`no-cost`),
 *   without two snapshots (`too-few`), where followers were not won (`no-followers`) and for two
 *   currencies (`mixed-currency`).
 * @throws What `totalCost` throws for options; `invalid-input` for what holds no rows.
 * @see X and Meta Ads, "cost per follower"
 *
 * @example
 * ```ts
 * import { money } from "paliers/goals";
 * import { costPerFollower } from "paliers/impact";
 *
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const spent = [{ id: "1", at: 5, amount: money(60, "EUR"), activity: "content", channel }];
 * const snapshots = [{ at: 0, channel, followers: 1000 }, { at: 9, channel, followers: 1120 }];
 * costPerFollower(spent, snapshots).map(({ key, followers, value }) => [key, followers, value]); // => [["forum", 120, { minor: 50, currency: "EUR" }]]
 * ```
 * @public
 */
export function costPerFollower(
  costs: Rows<Cost>,
  exposures: Rows<Exposure>,
  options: CostOptions = {},
): readonly FollowerCost[] {
  checkOptions(options, COST_OPTIONS);
  const isInside = periodOf(options);
  const gained = growth(
    rowsOf<Exposure>(exposures).filter((one) => isObject(one) && isInside(one.at)),
  );
  const spent = new Map(
    costBy(costs, { ...options, by: "platform" }).map((group) => [group.key, group]),
  );
  const named = [...spent.keys()].filter((key) => key !== null);
  const keys = [...new Set([...named, ...gained.keys()])].sort(compareCodeUnits);
  return [...keys, ...(spent.has(null) ? [null] : [])].map((platform): FollowerCost => {
    const group = spent.get(platform);
    const cost = group?.value ?? null;
    const followers = platform === null ? null : (gained.get(platform) ?? null);
    const row = { measures: "impact", key: platform ?? "(none)", cost, followers } as const;
    if (group?.reason === "mixed-currency")
      return { ...row, value: null, reason: "mixed-currency" };
    if (cost === null) return { ...row, value: null, reason: "no-cost" };
    if (followers === null) return { ...row, value: null, reason: "too-few" };
    if (followers <= 0) return { ...row, value: null, reason: "no-followers" };
    const minor = roundHalfAway(cost.minor / followers);
    return { ...row, value: { minor, currency: cost.currency } };
  });
}
