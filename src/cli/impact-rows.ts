import type { CostOptions } from "../goals/costs/cost-options.ts";
import type { Attribution } from "../impact/attribution/attribution.ts";
import { costPerConversion } from "../impact/money/cost-per-conversion.ts";
import { spendBalance } from "../impact/money/spend-balance.ts";
import { engagementOf } from "../kpi/engagement-of.ts";
import type { Cost } from "../model/outcome/cost.ts";
import type { GroupFacts } from "../rollup/facts.ts";
import type { ImpactRow } from "./impact-data.ts";
import type { ImpactDimension } from "./impact-flags.ts";

/** Costs name a campaign and a channel; no cost names a post. */
const isSpentBy = (
  credit: Attribution<ImpactDimension>,
): credit is Attribution<"campaign"> | Attribution<"platform"> => credit.by !== "content";

/** What has no key: the library's printers and functions call it so. */
const NONE = "(none)";

/** Sets engagement, credit and spend of each campaign, platform or post side by side; what has none comes last. */
export function impactRows<D extends ImpactDimension>(
  facts: readonly GroupFacts<string, D>[],
  credit: Attribution<D>,
  costs: readonly Cost[] | null,
  options: CostOptions,
): readonly ImpactRow[] {
  const { by, currency } = credit;
  const engagements = new Map<string | null, number>();
  for (const row of facts) engagements.set(row.group[by], engagementOf(row));
  const credited = new Map(credit.credits.map((one) => [one.key, one]));
  const isCosted = costs !== null && isSpentBy(credit);
  const spent = isCosted ? costPerConversion(costs, credit, options) : [];
  const spend = new Map(spent.map((row) => [row.key, row]));
  const balances = isCosted ? spendBalance(costs, credit, options) : [];
  const balance = new Map(balances.map((row) => [row.key, row.verdict]));

  const money = (minor: number | null): ImpactRow["value"] =>
    minor === null || currency === null ? null : { minor, currency };
  function rowOf(key: string | null): ImpactRow {
    const cost = spend.get(key ?? NONE);
    const own = key === null ? undefined : credited.get(key);
    return {
      key,
      engagements: engagements.get(key) ?? 0,
      conversions: key === null ? credit.unattributed : (own?.conversions ?? 0),
      value: money(key === null ? credit.unattributedValue : (own?.value ?? null)),
      cost: cost?.cost ?? null,
      costPerConversion: key === null ? null : (cost?.value ?? null),
      ...(cost?.reason === undefined ? undefined : { reason: cost.reason }),
      balance: key === null ? null : (balance.get(key) ?? null),
    };
  }

  const named = [...credited.keys(), ...engagements.keys(), ...spend.keys()];
  const keys = new Set(named.filter((key) => key !== null && key !== NONE));
  const rows = [...keys].map(rowOf);
  rows.sort((a, b) => b.conversions - a.conversions || b.engagements - a.engagements);
  const nowhere = rowOf(null);
  const isEmpty = nowhere.engagements === 0 && nowhere.conversions === 0 && nowhere.cost === null;
  return isEmpty ? rows : [...rows, nowhere];
}
