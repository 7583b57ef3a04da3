import type { CostOptions } from "../goals/costs/cost-options.ts";
import { costPerResult } from "../goals/costs/cost-per-result.ts";
import type { Goal } from "../goals/target/goal.ts";
import { recordsOf } from "../goals/target/records-of.ts";
import { success } from "../goals/target/success.ts";
import { track } from "../goals/target/track.ts";
import type { Conversion } from "../model/outcome/conversion.ts";
import type { Cost } from "../model/outcome/cost.ts";
import type { Measurement } from "../model/outcome/measurement.ts";
import { accountOf } from "./account-of.ts";
import type { FileAccount } from "./file-account.ts";
import type { GoalRow, GoalsReport } from "./goals-data.ts";
import type { GoalsRequest } from "./read-goals-request.ts";
import { unknownGoals } from "./unknown-goals.ts";

/** The records that goals are tracked by; `costs` is `null` where none were given. */
export interface GoalFiles {
  readonly conversions: readonly Conversion[];
  readonly measurements: readonly Measurement[];
  readonly costs: readonly Cost[] | null;
  readonly accounts: readonly FileAccount[];
}

/** Tracks every goal and puts what it cost beside it. */
export function assembleGoals(
  goals: readonly Goal[],
  { conversions, measurements, costs, accounts }: GoalFiles,
  { asOf, calendar, hourlyRate }: Pick<GoalsRequest, "asOf" | "calendar" | "hourlyRate">,
): GoalsReport {
  const options: CostOptions = { calendar, ...(hourlyRate === null ? undefined : { hourlyRate }) };
  const rows = goals.map((goal): GoalRow => {
    const records: readonly (Conversion | Measurement)[] =
      goal.counts === "points" || goal.counts === "percent" ? measurements : conversions;
    const result = track(recordsOf(records, goal), goal, { asOf, calendar });
    return {
      ...result,
      costPerResult: costs === null ? null : costPerResult(costs, result, options),
    };
  });
  return {
    asOf,
    calendar,
    accounting: accountOf(accounts, null),
    unknownGoals: unknownGoals([...conversions, ...measurements], goals),
    success: success(rows),
    goals: rows,
  };
}
