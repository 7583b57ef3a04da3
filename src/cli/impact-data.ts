import type { Calendar } from "../calendar/calendar.ts";
import type { Duration } from "../calendar/duration.ts";
import type { GoalResult } from "../goals/target/goal-result.ts";
import type { Attribution } from "../impact/attribution/attribution.ts";
import type { PlanGoal, PlanLink } from "../impact/campaigns/link-plan.ts";
import type { Kitten } from "../impact/money/kitten-test.ts";
import type { BalanceRow } from "../impact/money/spend-balance.ts";
import type { Label } from "../model/label.ts";
import type { Money } from "../model/outcome/money.ts";
import type { UnknownGoal } from "./goals-data.ts";
import type { ImpactDimension } from "./impact-flags.ts";
import type { ImpactPeople } from "./impact-people.ts";
import type { ReportAccounting } from "./report-data.ts";

/** One campaign, platform or post: what people did, what it is credited with, what it cost. */
export interface ImpactRow {
  /** `null` holds what belongs to none, and the conversions that no touch or code goes with. */
  readonly key: string | null;
  readonly engagements: number;
  readonly conversions: number;
  readonly value: Money | null;
  /** `null` where nothing was spent, or no costs were given. */
  readonly cost: Money | null;
  readonly costPerConversion: Money | null;
  readonly reason?: "no-cost" | "no-conversions" | "mixed-currency";
  /** Its share of the results beside its share of the spend. */
  readonly balance: BalanceRow["verdict"] | null;
}

/** Credit under one model, by the word of `--model`. */
export interface NamedAttribution extends Attribution {
  readonly name: string;
}

/** The kitten test of the posts. */
export interface ImpactKittens {
  /** The word of the model that credits posts: linear where there are too many posts for the one asked for. */
  readonly model: string;
  /** The KPI that posts were judged by, in kebab-case. */
  readonly engagement: string;
  readonly rows: readonly Kitten[];
}

/** A goal of the plan, with its name and where it stands if that was asked for. */
export interface ImpactGoal extends PlanGoal {
  readonly label?: Label;
  readonly result: GoalResult | null;
  /** Spend of its campaigns for one of the results that they brought. */
  readonly costPerResult: Money | null;
}

/** A plan held against what happened. */
export interface ImpactPlan extends Omit<PlanLink, "rows"> {
  readonly rows: readonly ImpactGoal[];
}

/** Everything that `paliers impact` says, as plain data; `--format json` prints it unchanged. */
export interface ImpactReport {
  readonly by: ImpactDimension;
  /** The word of the model by which `rows` are credited. */
  readonly model: string;
  /** Acts of people can be followed; otherwise conversions are credited by their link or code. */
  readonly journeys: boolean;
  /** The model that was asked for, where the data do not allow it. */
  readonly refusedModel: string | null;
  readonly lookback: Duration | "unlimited";
  /** The goals whose conversions are credited. */
  readonly goals: readonly string[];
  readonly calendar: Calendar;
  readonly accounting: ReportAccounting;
  readonly unknownGoals: readonly UnknownGoal[];
  readonly hasCosts: boolean;
  readonly rows: readonly ImpactRow[];
  /** All models that the data allow; `markov` is not among them where there are too many keys. */
  readonly models: readonly NamedAttribution[];
  readonly plan: ImpactPlan | null;
  /** `null` where no act names a post. */
  readonly kittens: ImpactKittens | null;
  /** `null` where no act names a person. */
  readonly people: ImpactPeople | null;
}
