import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import type { CostOptions } from "../../goals/costs/cost-options.ts";
import type { Conversion } from "../../model/outcome/conversion.ts";
import type { Cost } from "../../model/outcome/cost.ts";
import type { Acts } from "../../people/acts.ts";
import type { CampaignDays } from "../../people/climbs/campaign-spans.ts";
import type { LevelPolicy } from "../../people/levels/level-policy.ts";
import type { PeopleOptions } from "../../people/people-options.ts";
import type { Rows } from "../../rollup/rows.ts";

/**
 * What people did, what they became, and what it cost.
 *
 * @public
 */
export interface ClimbData {
  readonly interactions: Acts;
  readonly conversions: Rows<Conversion>;
  /** None when absent. */
  readonly costs?: Rows<Cost>;
}

/**
 * How campaigns are looked at. `from` and `to` cut which acts are read, not which costs.
 *
 * @public
 */
export interface ClimbsAndConversionsOptions
  extends PeopleOptions,
    Pick<CostOptions, "hourlyRate" | "currency" | "rate"> {
  /** How many days before and after, such as `28d`. */
  readonly window: Duration;
  /** The days of each campaign; from the first to the last act that names it when absent. */
  readonly campaigns?: readonly CampaignDays[];
  /** How many weeks after the days after it is asked whether a climb has held; 4 when absent. */
  readonly weeks?: number;
  /** The last day wholly observed; that of the latest act when absent. */
  readonly asOf?: Day;
  readonly policy?: LevelPolicy;
  /** Conversions of this goal only. */
  readonly goal?: string;
  /** Two-sided level of the ranges; 0.95 when absent. */
  readonly confidence?: number;
}
