import type { Day } from "../../calendar/day.ts";
import type { Duration } from "../../calendar/duration.ts";
import type { CostOptions } from "../../goals/costs/cost-options.ts";
import type { CampaignDays } from "../../people/climbs/campaign-spans.ts";
import type { LevelPolicy } from "../../people/levels/level-policy.ts";
import type { PeopleOptions } from "../../people/people-options.ts";

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
  readonly campaigns?: readonly CampaignDays[] | undefined;
  /** How many weeks after the days after it is asked whether a climb has held; 4 when absent. */
  readonly weeks?: number | undefined;
  /** The last day wholly observed, or an instant; the day of the latest act when absent. */
  readonly asOf?: Day | number | undefined;
  /** Which of a person's levels is theirs; the highest, `peak`, when absent. */
  readonly policy?: LevelPolicy | undefined;
  /** Conversions of this goal only. */
  readonly goal?: string | undefined;
  /** Two-sided level of the ranges; 0.95 when absent. */
  readonly confidence?: number | undefined;
}
