import type { ZoneClock } from "../../calendar/zone-clock.ts";
import { zoneClock } from "../../calendar/zone-clock.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import { checkOptions } from "../../util/check-options.ts";
import { checkWord } from "../../util/check-word.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import { requireOptions } from "../../util/require-options.ts";
import { COST_OPTIONS, type CostOptions } from "./cost-options.ts";
import type { CostGroup } from "./cost-total.ts";
import { priceCosts } from "./price-costs.ts";
import type { PricedCost } from "./priced-cost.ts";
import { sumCosts } from "./sum-costs.ts";

/**
 * What costs can be grouped by.
 *
 * @public
 */
export type CostDimension =
  | "activity"
  | "platform"
  | "ownership"
  | "campaign"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year";

/**
 * What costs are grouped by, and how they are added up.
 *
 * @public
 */
export interface CostByOptions extends CostOptions {
  /** `activity`, `platform`, `ownership`, `campaign`, or a period from `day` to `year`. */
  readonly by: CostDimension;
}

type KeyOf = (priced: PricedCost, clock: ZoneClock) => string | undefined;

const KEYS: { readonly [D in CostDimension]: KeyOf } = {
  activity: ({ cost }) => cost.activity,
  platform: ({ cost }) => cost.channel?.platform,
  ownership: ({ cost }) => cost.channel?.ownership,
  campaign: ({ cost }) => cost.campaign,
  day: ({ at }, clock) => clock.bucketOf(at, "day").name,
  week: ({ at }, clock) => clock.bucketOf(at, "week").name,
  month: ({ at }, clock) => clock.bucketOf(at, "month").name,
  quarter: ({ at }, clock) => clock.bucketOf(at, "quarter").name,
  year: ({ at }, clock) => clock.bucketOf(at, "year").name,
};

/**
 * Adds up what was spent on each activity, platform or campaign, or in each period.
 *
 * Every cost falls into one group, so that the groups add up to `totalCost`.
 *
 * @param costs - As for `totalCost`.
 * @param options - `by`, and those of `totalCost`.
 * @returns One row a group, by its key; `null` comes last and holds the costs without one.
 * @throws `missing-option` without `by`, `unknown-dimension`, and what `totalCost` throws.
 *
 * @example
 * ```ts
 * import { costBy, money } from "paliers/goals";
 *
 * const at = Date.parse("2026-03-02T09:00:00Z");
 * const spent = [
 *   { id: "1", at, amount: money(300, "EUR"), activity: "advertising", campaign: "spring" },
 *   { id: "2", at, amount: money(120, "EUR"), activity: "content" },
 * ];
 * costBy(spent, { by: "campaign" }).map((row) => [row.key, row.value?.minor]); // => [["spring", 30000], [null, 12000]]
 * ```
 * @public
 */
export function costBy(costs: Iterable<Cost>, options: CostByOptions): readonly CostGroup[] {
  requireOptions(options, ["by"]);
  checkOptions(options, { ...COST_OPTIONS, by: 1 });
  const { by } = options;
  checkWord("cannot group costs by", by, Object.keys(KEYS), "unknown-dimension");
  const clock = zoneClock(options.calendar);
  const groups = new Map<string | null, PricedCost[]>();
  for (const priced of priceCosts(costs, options)) {
    const key = KEYS[by](priced, clock) ?? null;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [priced]);
    else group.push(priced);
  }
  return [...groups]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compareCodeUnits(a, b)))
    .map(([key, group]) => ({ key, ...sumCosts(group) }));
}
