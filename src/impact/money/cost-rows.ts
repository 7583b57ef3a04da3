import { costBy } from "../../goals/costs/cost-by.ts";
import type { CostOptions } from "../../goals/costs/cost-options.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Money } from "../../model/outcome/money.ts";
import type { Rows } from "../../rollup/rows.ts";
import { compareCodeUnits } from "../../util/compare-code-units.ts";
import type { Attribution } from "../attribution/attribution.ts";

/** What one key cost and what it is credited with. */
export interface SpentAndCredited {
  /** `null` holds what was spent or converted without one. */
  readonly key: string | null;
  readonly cost: Money | null;
  /** The cost is in two currencies and no rate was given. */
  readonly mixed: boolean;
  readonly conversions: number;
  /** In the attribution's currency; `null` when no value is known. */
  readonly value: Money | null;
}

/** Sets what was spent beside what is credited, key by key; what has no key comes last. */
export function costRows(
  costs: Rows<Cost>,
  attribution: Attribution<"platform"> | Attribution<"campaign">,
  options: CostOptions,
): readonly SpentAndCredited[] {
  const spent = new Map(costBy(costs, attribution.by, options).map((group) => [group.key, group]));
  const credited = new Map(attribution.credits.map((credit) => [credit.key, credit]));
  const { currency, unattributed, unattributedValue } = attribution;
  const moneyOf = (minor: number | null): Money | null =>
    minor === null || currency === null ? null : { minor, currency };

  const named = [...spent.keys()].filter((key) => key !== null);
  const keys = [...new Set([...named, ...credited.keys()])].sort(compareCodeUnits);
  const rows = keys.map((key): SpentAndCredited => {
    const cost = spent.get(key);
    const credit = credited.get(key);
    return {
      key,
      cost: cost?.value ?? null,
      mixed: cost?.reason === "mixed-currency",
      conversions: credit?.conversions ?? 0,
      value: moneyOf(credit?.value ?? null),
    };
  });
  const nowhere = spent.get(null);
  if (nowhere === undefined && unattributed === 0) return rows;
  const none = {
    key: null,
    cost: nowhere?.value ?? null,
    mixed: nowhere?.reason === "mixed-currency",
    conversions: unattributed,
    value: moneyOf(unattributedValue),
  };
  return [...rows, none];
}
