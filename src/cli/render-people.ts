import { narrow } from "./narrow.ts";
import type { PeopleReport } from "./people-data.ts";
import type { PeopleRequest } from "./people-request.ts";
import { renderPeopleCsv } from "./render-people-csv.ts";
import { renderPeopleMarkdown } from "./render-people-markdown.ts";
import { renderPeopleTable } from "./render-people-table.ts";

/** Writes the answers in the form that was asked for. */
export function renderPeople(
  report: PeopleReport,
  { format, taxonomy, locale }: PeopleRequest,
  hasColors: boolean,
): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "csv":
      return renderPeopleCsv(report, taxonomy, locale);
    case "md":
      return narrow(renderPeopleMarkdown(report, taxonomy, locale));
    case "table":
      return narrow(renderPeopleTable(report, taxonomy, locale, hasColors));
  }
}
