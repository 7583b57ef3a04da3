import { narrow } from "./narrow.ts";
import { renderCsv } from "./render-csv.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { renderTable } from "./render-table.ts";
import type { Report } from "./report-data.ts";
import type { ReportRequest } from "./report-request.ts";

/** Writes the report in the form that was asked for. */
export function renderReport(report: Report, request: ReportRequest, hasColors: boolean): string {
  const { format, taxonomy, locale } = request;
  switch (format) {
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "csv":
      return renderCsv(report, taxonomy, locale);
    case "md":
      return narrow(renderMarkdown(report, taxonomy, locale));
    case "table":
      return narrow(renderTable(report, taxonomy, locale, hasColors));
  }
}
