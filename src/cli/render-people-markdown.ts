import type { Locale } from "../model/locale.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { markdownCell } from "./markdown-cell.ts";
import { markdownTable } from "./markdown-table.ts";
import type { PeopleReport } from "./people-data.ts";
import { peopleHead } from "./people-head.ts";
import { peopleSections } from "./people-sections.ts";

/** Writes the answers as Markdown: a heading and a table each. */
export function renderPeopleMarkdown(
  report: PeopleReport,
  taxonomy: Taxonomy,
  locale: Locale,
): string {
  const [title = "", ...head] = peopleHead(report, locale).map(markdownCell);
  return [
    `# ${title}`,
    "",
    ...head.map((line) => `- ${line}`),
    "",
    ...peopleSections(report, taxonomy, locale).flatMap((section) => [
      `## ${markdownCell(section.title)}`,
      "",
      ...markdownTable(
        [section.head, ...section.rows],
        section.head.map((_, column) => (section.aligns[column] === "right" ? ":" : "-")).join(""),
      ),
      ...section.notes.flatMap((note) => [markdownCell(note), ""]),
    ]),
  ].join("\n");
}
