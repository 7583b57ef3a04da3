import type { GoalsReport } from "./goals-data.ts";
import { narrow } from "./narrow.ts";
import type { GoalsRequest } from "./read-goals-request.ts";
import { renderGoalsCsv } from "./render-goals-csv.ts";
import { renderGoalsMarkdown } from "./render-goals-markdown.ts";
import { renderGoalsTable } from "./render-goals-table.ts";

/** Writes goals in the form that was asked for. */
export function renderGoals(
  report: GoalsReport,
  { format, locale }: Pick<GoalsRequest, "format" | "locale">,
  hasColors: boolean,
): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "csv":
      return renderGoalsCsv(report, locale);
    case "md":
      return narrow(renderGoalsMarkdown(report, locale));
    case "table":
      return narrow(renderGoalsTable(report, locale, hasColors));
  }
}
