import type { Locale } from "../model/locale.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { bar } from "./bar.ts";
import { benchmarkText } from "./benchmark-text.ts";
import { changeText } from "./change-text.ts";
import { createStyle } from "./create-style.ts";
import { doubtLine } from "./doubt-line.ts";
import { formatCount } from "./format-count.ts";
import { formatShare } from "./format-share.ts";
import { grid } from "./grid.ts";
import { groupName } from "./group-name.ts";
import { kpiRow } from "./kpi-row.ts";
import { levelRows } from "./level-rows.ts";
import type { Report, ReportGroup } from "./report-data.ts";
import { reportHead } from "./report-head.ts";
import { sideBySide } from "./side-by-side.ts";
import { unclassifiedText } from "./unclassified-text.ts";
import { visible } from "./visible.ts";
import { WORDS } from "./words.ts";

const BAR_WIDTH = 20;

/** Writes the report for a terminal: the head, a section a group, and all groups side by side. */
export function renderTable(
  report: Report,
  taxonomy: Taxonomy,
  locale: Locale,
  hasColors: boolean,
): string {
  const words = WORDS[locale];
  const style = createStyle(hasColors);
  const indent = (line: string): string => ` ${line}`;

  function levels({ facts }: ReportGroup): readonly string[] {
    const rows = levelRows(facts, taxonomy, locale);
    const cells = rows.map(({ id, rank, label, acts, share, people }) => [
      rank === null ? "" : String(rank),
      visible(label),
      formatCount(acts, locale),
      share === null ? words.notAvailable : formatShare(share, locale),
      id === "unclassified"
        ? ""
        : people === null
          ? words.notAvailable
          : formatCount(people, locale),
      rank === null || share === null ? "" : bar(share, BAR_WIDTH),
    ]);
    const head = ["", words.level, words.acts, words.share, words.people, ""];
    const [first = "", ...lines] = grid(
      [head, ...cells],
      ["right", "left", "right", "right", "right", "left"],
    );
    return [
      style.aside(first),
      ...lines.map((line) => line.replace(/[█-▏]+$/u, style.bar)),
      style.aside(leftOut(facts)),
    ];
  }

  function leftOut({ published, brandReplies, excluded }: ReportGroup["facts"]): string {
    const counts = [published, brandReplies, excluded.automated].map((count) =>
      formatCount(count, locale),
    );
    const [posts = "", replies = "", automated = ""] = counts;
    return words.leftOut(posts, replies, automated);
  }

  function kpis({ metrics }: ReportGroup): readonly string[] {
    const rows = metrics.map((metric) => kpiRow(metric, locale));
    // A reason stands where the numbers do, and is no reason to make their column wider.
    const cells = rows.map(({ name, value, madeOf, interval }, index) =>
      metrics[index]?.value === null ? [name, value] : [name, value, madeOf, interval],
    );
    const head = [words.kpi, words.value, words.madeOf, words.interval];
    const [first = "", ...lines] = grid([head, ...cells], ["left", "right", "left", "left"]);
    return [
      style.aside(first),
      ...metrics.flatMap((metric, index) => {
        const line = lines[index] ?? "";
        if (metric.value === null) return [style.aside(`${line}  ${rows[index]?.madeOf ?? ""}`)];
        const standing = benchmarkText(metric, locale);
        return [
          line,
          ...(standing === null ? [] : [style.aside(`  ${standing}`)]),
          ...(report.earlier === undefined ? [] : [style.aside(`  ${changeText(metric, locale)}`)]),
        ];
      }),
    ];
  }

  function section(group: ReportGroup): readonly string[] {
    const cut = group.facts.partial && report.by.length > 0 ? ` (${words.cut})` : "";
    return [
      "",
      style.heading(visible(groupName(group.group, locale)) + cut),
      ...levels(group).map(indent),
      "",
      ...kpis(group).map(indent),
    ];
  }

  const [title = "", ...head] = reportHead(report, locale);
  const groups = [...(report.whole === undefined ? [] : [report.whole]), ...report.groups];
  return [
    style.title(title),
    ...head.map(visible),
    ...groups.flatMap(section),
    ...sideBySide(report, locale, style),
    "",
    ...(groups.some(({ facts }) => facts.overlapping) ? [words.overlapping] : []),
    ...unclassifiedText(report, locale).map(visible),
    style.aside(words.notAvailableMeans),
    ...doubtLine(report, locale).map(style.aside),
    "",
  ].join("\n");
}
