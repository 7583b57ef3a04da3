import type { CostOptions } from "../goals/costs/cost-options.ts";
import type { Attribution } from "../impact/attribution/attribution.ts";
import { costPerConversion } from "../impact/money/cost-per-conversion.ts";
import { type SpendAndCredit, spendAndCredit } from "../impact/money/spend-and-credit.ts";
import { spendBalance } from "../impact/money/spend-balance.ts";
import { engagementOf } from "../kpi/engagement-of.ts";
import type { Cost } from "../model/outcome/cost.ts";
import type { Money } from "../model/outcome/money.ts";
import type { GroupFacts } from "../rollup/facts.ts";
import type { ImpactRow } from "./impact-data.ts";
import type { ImpactDimension } from "./impact-flags.ts";

/** Costs name a campaign and a channel; no cost names a post. */
const isSpentBy = (
  credit: Attribution<ImpactDimension>,
): credit is Attribution<"campaign"> | Attribution<"platform"> => credit.by !== "content";

/** What has no key: the prices of conversions call it so. */
const NONE = "(none)";

/** What the command reads of a join, or of credit where nothing was spent. */
interface Credited extends Pick<SpendAndCredit, "key" | "conversions" | "value"> {
  readonly cost?: Money | null;
}

/** Sets engagement, credit and spend of each campaign, platform or post side by side; what has none comes last. */
export function impactRows<D extends ImpactDimension>(
  facts: readonly GroupFacts<string, D>[],
  credit: Attribution<D>,
  costs: readonly Cost[] | null,
  options: CostOptions,
): readonly ImpactRow[] {
  const { by, credits, unattributed, unattributedValue } = credit;
  const engagements = new Map<string | null, number>();
  for (const row of facts) engagements.set(row.group[by], engagementOf(row));
  const isCosted = costs !== null && isSpentBy(credit);
  const nobody = { key: null, conversions: unattributed, value: unattributedValue };
  const joined: readonly Credited[] = isCosted
    ? spendAndCredit(costs, credit, options)
    : [...credits, nobody];
  const credited = new Map(joined.map((row) => [row.key, row]));
  const priced = isCosted ? costPerConversion(costs, credit, options) : [];
  const price = new Map(priced.map((row) => [row.key, row]));
  const balances = isCosted ? spendBalance(costs, credit, options) : [];
  const balance = new Map(balances.map((row) => [row.key, row.verdict]));

  function rowOf(key: string | null): ImpactRow {
    const { conversions = 0, value = null, cost = null } = credited.get(key) ?? {};
    const each = price.get(key ?? NONE);
    return {
      key,
      engagements: engagements.get(key) ?? 0,
      conversions,
      value: typeof value === "object" ? value : null,
      cost,
      costPerConversion: key === null ? null : (each?.value ?? null),
      ...(each?.reason === undefined ? undefined : { reason: each.reason }),
      balance: key === null ? null : (balance.get(key) ?? null),
    };
  }

  const keys = new Set([...credited.keys(), ...engagements.keys()].filter((key) => key !== null));
  const rows = [...keys].map(rowOf);
  rows.sort((a, b) => b.conversions - a.conversions || b.engagements - a.engagements);
  const nowhere = rowOf(null);
  const isEmpty = nowhere.engagements === 0 && nowhere.conversions === 0 && nowhere.cost === null;
  return isEmpty ? rows : [...rows, nowhere];
}
