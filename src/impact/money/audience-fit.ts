import { costBy } from "../../goals/costs/cost-by.ts";
import type { CostOptions } from "../../goals/costs/cost-options.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import { standingActs } from "../../people/standing-acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { periodOf } from "../period-of.ts";

/**
 * One channel: where the target is, beside where the brand is.
 *
 * @public
 */
export interface FitRow {
  readonly key: string;
  /** Share of the target. */
  readonly target: number;
  /** Share of the brand's own acts; `null` without any. */
  readonly presence: number | null;
  /** Share of the acts of people; `null` without any. */
  readonly engagement: number | null;
  /** Share of the cost; `null` without any, or in two currencies. */
  readonly spend: number | null;
}

/**
 * How well the brand's channels are those of the people it wants to reach.
 *
 * @public
 */
export interface AudienceFit {
  readonly measures: "impact";
  /** By key. */
  readonly rows: readonly FitRow[];
  /** What two distributions have in common: 1 when they are the same, 0 when they never meet; `null` without one of them. */
  readonly fit: {
    readonly presence: number | null;
    readonly engagement: number | null;
    readonly spend: number | null;
  };
}

type Side = keyof AudienceFit["fit"];

/** Shares of a whole by key; `null` where there is nothing to share. */
function sharesOf(parts: ReadonlyMap<string, number>): ReadonlyMap<string, number> | null {
  const sum = exactSum();
  for (const part of parts.values()) sum.add(part);
  const whole = sum.total();
  return whole > 0 ? new Map([...parts].map(([key, part]) => [key, part / whole])) : null;
}

function countByPlatform(acts: readonly Interaction[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { channel, count = 1 } of acts)
    counts.set(channel.platform, (counts.get(channel.platform) ?? 0) + count);
  // Totals taken back leave nothing, not less than nothing.
  return new Map([...counts].map(([key, count]) => [key, Math.max(0, count)]));
}

/**
 * Sets the channels where the target is beside those where the brand acts, is answered and spends.
 *
 * Formula: shares of each by platform; fit = Σ over platforms of the smaller of the two shares.
 *
 * @param interactions - Checked rows: the brand's own acts, and those of people.
 * @param costs - Those with a channel count.
 * @param target - Weights by platform, of any sum: people of the target found there, or their share.
 * @param options - `from` and `to` hold for both; the others as for `costPerConversion`.
 * @returns One row a platform of any side.
 * @throws `invalid-option` for weights that are negative, no number, or all zero.
 * @see the source article A3: choose channels by where the target is; overlap of distributions (Weitzman)
 *
 * @example
 * ```ts
 * import { audienceFit } from "paliers/impact";
 *
 * const post = (id: string, platform: string) => ({ id, at: 0, kind: "post", actorKind: "brand", channel: { platform, ownership: "owned" } }) as const;
 * const { rows, fit } = audienceFit([post("1", "facebook"), post("2", "facebook"), post("3", "facebook"), post("4", "forum")], [], { forum: 3, facebook: 1 });
 * rows.map(({ key, target, presence }) => [key, target, presence]); // => [["facebook", 0.25, 0.75], ["forum", 0.75, 0.25]]
 * fit.presence; // => 0.5
 * ```
 * @public
 */
export function audienceFit(
  interactions: Rows<Interaction>,
  costs: Rows<Cost>,
  target: { readonly [platform: string]: number },
  options: CostOptions = {},
): AudienceFit {
  const weights = new Map(Object.entries(target));
  const isSound = [...weights.values()].every((weight) => weight >= 0 && Number.isFinite(weight));
  const wanted = isSound ? sharesOf(weights) : null;
  if (wanted === null) {
    throw new PaliersError(
      "invalid-option",
      "a target needs weights by platform from 0 up, one of them above 0",
    );
  }
  const isInside = periodOf(options);
  const { acts, brand } = standingActs(interactions);
  const countOf = (some: readonly Interaction[]) =>
    sharesOf(countByPlatform(some.filter(({ at }) => isInside(at))));
  const groups = costBy(costs, "platform", options);
  const currencies = new Set(groups.flatMap(({ value }) => value?.currency ?? []));
  const isMixed = currencies.size > 1 || groups.some(({ reason }) => reason === "mixed-currency");
  const spent = groups.flatMap(({ key, value }): readonly (readonly [string, number])[] =>
    key === null || value === null ? [] : [[key, Math.max(0, value.minor)]],
  );
  const sides: { readonly [S in Side]: ReadonlyMap<string, number> | null } = {
    presence: countOf(brand),
    engagement: countOf(acts),
    spend: isMixed ? null : sharesOf(new Map(spent)),
  };

  const all = [wanted, ...Object.values(sides)].flatMap((shares) => [...(shares?.keys() ?? [])]);
  const shareOf = (side: Side, key: string) => sides[side] && (sides[side].get(key) ?? 0);
  const rows = [...new Set(all)].sort(compareCodeUnits).map(
    (key): FitRow => ({
      key,
      target: wanted.get(key) ?? 0,
      presence: shareOf("presence", key),
      engagement: shareOf("engagement", key),
      spend: shareOf("spend", key),
    }),
  );
  const fitOf = (side: Side): number | null => {
    if (sides[side] === null) return null;
    const sum = exactSum();
    for (const row of rows) sum.add(Math.min(row.target, row[side] ?? 0));
    return sum.total();
  };
  return {
    measures: "impact",
    rows,
    fit: {
      presence: fitOf("presence"),
      engagement: fitOf("engagement"),
      spend: fitOf("spend"),
    },
  };
}
