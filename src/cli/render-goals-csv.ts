import type { Locale } from "../model/locale.ts";
import { type Cell, csvTable } from "./csv-table.ts";
import { goalCells } from "./goal-cells.ts";
import type { GoalRow, GoalsReport } from "./goals-data.ts";
import { majorUnits } from "./major-units.ts";

const COLUMNS = [
  "goal",
  "name",
  "status",
  "counts",
  "from",
  "by",
  "value",
  "baseline",
  "target",
  "currency",
  "progress",
  "expected",
  "pace",
  "projection",
  "lower",
  "upper",
  "required per day",
  "days left",
  "reason",
  "cost",
  "cost per result",
  "cost currency",
  "cost reason",
  "certain",
] as const;

/** Writes goals as a CSV table, a row a goal; money in major units beside its currency. */
export function renderGoalsCsv({ goals }: GoalsReport, locale: Locale): string {
  function cellsOf(row: GoalRow): readonly Cell[] {
    const { goal, projection, costPerResult } = row;
    return [
      goal.id,
      goalCells(row, locale).name,
      row.status,
      goal.counts,
      goal.from,
      goal.by,
      row.value,
      goal.baseline ?? 0,
      goal.target,
      goal.currency ?? null,
      row.progress,
      row.expected,
      row.pace,
      projection?.value ?? null,
      projection?.lower ?? null,
      projection?.upper ?? null,
      row.requiredPerDay,
      row.daysLeft,
      row.reason ?? null,
      majorUnits(costPerResult?.cost),
      majorUnits(costPerResult?.value),
      costPerResult?.cost?.currency ?? null,
      costPerResult?.reason ?? null,
      row.certain === undefined ? null : String(row.certain),
    ];
  }
  return csvTable([COLUMNS, ...goals.map(cellsOf)], locale);
}
