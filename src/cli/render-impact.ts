import type { ImpactReport } from "./impact-data.ts";
import { narrow } from "./narrow.ts";
import type { ImpactRequest } from "./read-impact-request.ts";
import { renderImpactCsv } from "./render-impact-csv.ts";
import { renderImpactMarkdown } from "./render-impact-markdown.ts";
import { renderImpactTable } from "./render-impact-table.ts";

/** Writes impact in the form that was asked for. */
export function renderImpact(
  report: ImpactReport,
  { format, locale }: Pick<ImpactRequest, "format" | "locale">,
  hasColors: boolean,
): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(report, null, 2)}\n`;
    case "csv":
      return renderImpactCsv(report, locale);
    case "md":
      return narrow(renderImpactMarkdown(report, locale));
    case "table":
      return narrow(renderImpactTable(report, locale, hasColors));
  }
}
