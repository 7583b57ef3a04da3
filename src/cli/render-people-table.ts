import type { Locale } from "../model/locale.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { bar } from "./bar.ts";
import { createStyle } from "./create-style.ts";
import { grid } from "./grid.ts";
import type { PeopleReport } from "./people-data.ts";
import { peopleHead } from "./people-head.ts";
import type { PeopleSection } from "./people-section.ts";
import { peopleSections } from "./people-sections.ts";
import { visible } from "./visible.ts";

const BAR_WIDTH = 20;

/** Writes the answers for a terminal, a table each. */
export function renderPeopleTable(
  report: PeopleReport,
  taxonomy: Taxonomy,
  locale: Locale,
  hasColors: boolean,
): string {
  const style = createStyle(hasColors);

  function section({ title, head, aligns, rows, bars, notes }: PeopleSection): readonly string[] {
    const cells = rows.map((row, index) => {
      const share = bars?.[index] ?? null;
      return [...row.map(visible), ...(share === null ? [] : [bar(share, BAR_WIDTH)])];
    });
    const [first = "", ...lines] = grid([head, ...cells], [...aligns, "left"]);
    return [
      "",
      style.heading(title),
      style.aside(` ${first}`),
      ...lines.map((line) => ` ${line.replace(/[█-▏]+$/u, style.bar)}`),
      ...notes.map((note) => style.aside(` ${note}`)),
    ];
  }

  const [title = "", ...head] = peopleHead(report, locale);
  return [
    style.title(visible(title)),
    ...head.map(visible),
    ...peopleSections(report, taxonomy, locale).flatMap(section),
    "",
  ].join("\n");
}
