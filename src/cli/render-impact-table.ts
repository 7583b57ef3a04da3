import type { Locale } from "../model/locale.ts";
import { createStyle } from "./create-style.ts";
import { grid } from "./grid.ts";
import type { ImpactReport } from "./impact-data.ts";
import type { Section } from "./impact-section.ts";
import { impactSections } from "./impact-sections.ts";
import { visible } from "./visible.ts";

const SHOWN = 20;

/** Writes impact for a terminal: credit and spend, all models, the plan, the posts. */
export function renderImpactTable(
  report: ImpactReport,
  locale: Locale,
  hasColors: boolean,
): string {
  const style = createStyle(hasColors);
  const { head, sections, foot } = impactSections(report, locale, SHOWN);

  function section({ heading, rows, aligns, notes }: Section): readonly string[] {
    const sides = aligns.split("").map((sign) => (sign === ":" ? "right" : "left"));
    const [first = "", ...lines] = grid(
      rows.map((cells) => cells.map(visible)),
      sides,
    );
    return [
      "",
      style.heading(heading),
      ` ${style.aside(first)}`,
      ...lines.map((line) => ` ${line}`),
      ...notes.map((note) => ` ${style.aside(note)}`),
    ];
  }

  const [title = "", ...rest] = head.map(visible);
  return [
    style.title(title),
    ...rest,
    ...sections.flatMap(section),
    "",
    ...foot.map(style.aside),
    "",
  ].join("\n");
}
