import type { Duration } from "../calendar/duration.ts";
import type { CostOptions } from "../goals/costs/cost-options.ts";
import type { CampaignOutcome } from "../impact/campaigns/campaign-outcome.ts";
import { climbsAndConversions } from "../impact/campaigns/climbs-and-conversions.ts";
import { ambassadorInfluence } from "../impact/lift/ambassador-influence.ts";
import type { AmbassadorInfluence } from "../impact/lift/influence.ts";
import type { Label } from "../model/label.ts";
import type { Conversion } from "../model/outcome/conversion.ts";
import type { Cost } from "../model/outcome/cost.ts";
import { ambassadors } from "../people/community/ambassadors.ts";
import type { Columns } from "../rollup/columns.ts";
import type { ImpactRequest } from "./read-impact-request.ts";

/** What impact says of people: whom campaigns moved, and what came after ambassadors' words. */
export interface ImpactPeople {
  /** Days before a campaign and after it. */
  readonly window: Duration;
  /** The levels that people climb, lowest first. */
  readonly levels: readonly { readonly id: string; readonly label: Label }[];
  readonly campaigns: readonly CampaignOutcome[];
  /** `null` where nobody is an ambassador. */
  readonly influence: AmbassadorInfluence | null;
}

/** Looks at the people behind engagement and results. */
export function impactPeople(
  { table, conversions, costs }: ImpactPeopleData,
  {
    window,
    lookback,
    asOf,
    source,
  }: Pick<ImpactRequest, "window" | "lookback" | "asOf" | "source">,
  { hourlyRate, calendar }: CostOptions,
): ImpactPeople {
  const { kinds, taxonomy } = source;
  const days = {
    ...(calendar !== undefined && { calendar }),
    ...(asOf !== null && { asOf }),
    ...(hourlyRate !== undefined && { hourlyRate }),
  };
  const found = ambassadors(table, kinds === null ? {} : { kinds });
  const names = taxonomy.levels.map(({ id, label }) => ({ id, label }));
  return {
    window,
    levels: names,
    campaigns: climbsAndConversions(table, conversions, costs, taxonomy, {
      ...days,
      window,
    }),
    influence:
      found.length === 0 ? null : ambassadorInfluence(table, conversions, found, { lookback }),
  };
}

interface ImpactPeopleData {
  readonly table: Columns;
  readonly conversions: readonly Conversion[];
  readonly costs: readonly Cost[];
}
