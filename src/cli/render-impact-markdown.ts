import type { Locale } from "../model/locale.ts";
import type { ImpactReport } from "./impact-data.ts";
import { impactSections } from "./impact-sections.ts";
import { markdownCell } from "./markdown-cell.ts";
import { markdownTable } from "./markdown-table.ts";

/** Writes impact as Markdown, every row of every table. */
export function renderImpactMarkdown(report: ImpactReport, locale: Locale): string {
  const { head, sections, foot } = impactSections(report, locale, Number.POSITIVE_INFINITY);
  const [title = "", ...lines] = head.map(markdownCell);
  return [
    `# ${title}`,
    "",
    ...lines.map((line) => `- ${line}`),
    "",
    ...sections.flatMap(({ heading, rows, aligns, notes }) => [
      `## ${heading}`,
      "",
      ...markdownTable(rows, aligns),
      ...notes.flatMap((note) => [note, ""]),
    ]),
    ...foot,
    "",
  ].join("\n");
}
