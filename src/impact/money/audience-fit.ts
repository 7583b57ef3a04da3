import { costBy } from "../../goals/costs/cost-by.ts";
import { COST_OPTIONS, type CostOptions } from "../../goals/costs/cost-options.ts";
import type { Interaction } from "../../model/interaction.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Rate } from "../../model/outcome/rate.ts";
import type { Acts } from "../../people/acts.ts";
import { standingActs } from "../../people/standing-acts.ts";
import type { Rows } from "../../rollup/rows.ts";
import { checkOptions } from "../../util/check-options.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { exactSum } from "../../util/exact-sum.ts";
import { type ByName, mapOf } from "../../util/map-of.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import { periodOf } from "../period-of.ts";
import { shareRate } from "../share-rate.ts";

/**
 * One channel: where the target is, beside where the brand is.
 *
 * @public
 */
export interface FitRow {
  /** The platform. */
  readonly key: string;
  /** Share of the target. */
  readonly target: Rate;
  /** Share of the brand's own acts; `null` with `no-data` without any. */
  readonly presence: Rate;
  /** Share of the acts of people; `null` with `no-data` without any. */
  readonly engagement: Rate;
  /** Share of the cost; `null` without any (`no-cost`), and in two currencies (`mixed-currency`). */
  readonly spend: Rate<Money>;
}

/**
 * How well the brand's channels are those of the people it wants to reach.
 *
 * @public
 */
export interface AudienceFit {
  /** What goes together with engagement: neither a KPI nor success. */
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

/** What each platform has of something. */
type Parts = ReadonlyMap<string, number>;

const wholeOf = (parts: Parts): number => exactSum([...parts.values()]).total();

function countByPlatform(acts: readonly Interaction[]): Parts {
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
 * @param interactions - Checked rows, or the `columns` made of them: the brand's own acts, and those of people.
 * @param costs - Those with a channel count.
 * @param target - Weights by platform, an object or a map, of any sum: people of the target found there, or their share.
 * @param options - `from` and `to` hold for both; the others as for `costPerConversion`.
 * @returns One row a platform of any side.
 * @throws `invalid-option` for weights that are negative, no number, or all zero; what `totalCost`
 *   throws for options, `invalid-input` for what holds no rows or no weights.
 * @see the source article A3: choose channels by where the target is; overlap of distributions (Weitzman)
 *
 * @example
 * ```ts
 * import { audienceFit } from "paliers/impact";
 *
 * const post = (id: string, platform: string) => ({ id, at: 0, kind: "post", actorKind: "brand", channel: { platform, ownership: "owned" } }) as const;
 * const { rows, fit } = audienceFit([post("1", "facebook"), post("2", "facebook"), post("3", "facebook"), post("4", "forum")], [], { forum: 3, facebook: 1 });
 * rows.map(({ key, target, presence }) => [key, target.value, presence.value]); // => [["facebook", 0.25, 0.75], ["forum", 0.75, 0.25]]
 * fit.presence; // => 0.5
 * ```
 * @public
 */
export function audienceFit(
  interactions: Acts,
  costs: Rows<Cost>,
  target: ByName<number>,
  options: CostOptions = {},
): AudienceFit {
  checkOptions(options, COST_OPTIONS);
  const wanted = mapOf(target, "weights by platform");
  const isSound = [...wanted.values()].every((weight) => weight >= 0 && Number.isFinite(weight));
  if (!isSound || wholeOf(wanted) === 0) {
    throw new PaliersError(
      "invalid-option",
      "a target needs weights by platform from 0 up, one of them above 0",
    );
  }
  const isInside = periodOf(options);
  const { acts, brand } = standingActs(interactions);
  const countOf = (some: readonly Interaction[]): Parts =>
    countByPlatform(some.filter(({ at }) => isInside(at)));
  const presence = countOf(brand);
  const engagement = countOf(acts);

  const groups = costBy(costs, { ...options, by: "platform" });
  const currencies = new Set(groups.flatMap(({ value }) => value?.currency ?? []));
  const isMixed = currencies.size > 1 || groups.some(({ reason }) => reason === "mixed-currency");
  const [currency] = currencies;
  const spent: Parts = new Map(
    groups.flatMap(({ key, value }): readonly (readonly [string, number])[] =>
      key === null || value === null || isMixed ? [] : [[key, Math.max(0, value.minor)]],
    ),
  );
  /** A part of the spend; money has a currency only where something was spent. */
  function spendOf(key: string): Rate<Money> {
    const { value, numerator, denominator } = shareRate(spent.get(key) ?? 0, wholeOf(spent));
    const rate = { measures: "impact", value, numerator: null, denominator: null } as const;
    if (isMixed) return { ...rate, reason: "mixed-currency" };
    if (value === null || currency === undefined) return { ...rate, reason: "no-cost" };
    const moneyOf = (minor: number | null): Money => ({ minor: minor ?? 0, currency });
    return { ...rate, numerator: moneyOf(numerator), denominator: moneyOf(denominator) };
  }

  const all = [wanted, presence, engagement, spent].flatMap((parts) =>
    // What nobody has is no side: its platforms are not looked for.
    wholeOf(parts) > 0 ? [...parts.keys()] : [],
  );
  const shareOf = (parts: Parts, key: string): Rate =>
    shareRate(parts.get(key) ?? 0, wholeOf(parts));
  const rows = [...new Set(all)].sort(compareCodeUnits).map(
    (key): FitRow => ({
      key,
      target: shareOf(wanted, key),
      presence: shareOf(presence, key),
      engagement: shareOf(engagement, key),
      spend: spendOf(key),
    }),
  );
  function fitOf(side: "presence" | "engagement" | "spend"): number | null {
    if (rows.some((row) => row[side].value === null)) return null;
    return exactSum(
      rows.map((row) => Math.min(row.target.value ?? 0, row[side].value ?? 0)),
    ).total();
  }
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
