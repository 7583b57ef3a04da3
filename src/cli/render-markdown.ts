import type { Locale } from "../model/locale.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { benchmarkText } from "./benchmark-text.ts";
import { changeText } from "./change-text.ts";
import { doubtLine } from "./doubt-line.ts";
import { formatCount } from "./format-count.ts";
import { formatShare } from "./format-share.ts";
import { groupName } from "./group-name.ts";
import { kpiRow } from "./kpi-row.ts";
import { levelRows } from "./level-rows.ts";
import { markdownCell } from "./markdown-cell.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Report } from "./report-data.ts";
import { reportHead } from "./report-head.ts";
import { unclassifiedText } from "./unclassified-text.ts";
import { WORDS } from "./words.ts";

/** Writes the report as Markdown: its head, a table of levels, a table of KPIs; a row a group. */
export function renderMarkdown(report: Report, taxonomy: Taxonomy, locale: Locale): string {
  const words = WORDS[locale];
  const isCompared = report.earlier !== undefined;
  const isGrouped = report.by.length > 0;
  const groups = [...(report.whole === undefined ? [] : [report.whole]), ...report.groups];
  const place = (group: (typeof groups)[number]): readonly string[] =>
    isGrouped ? [groupName(group.group, locale)] : [];
  const placeHead = isGrouped ? [report.by.map((name) => words.dimension[name]).join(", ")] : [];
  const count = (value: number | null): string =>
    value === null ? words.notAvailable : formatCount(value, locale);

  const levels = groups.flatMap((group) =>
    levelRows(group.facts, taxonomy, locale).map(({ label, acts, share, people, id }) => [
      ...place(group),
      label,
      count(acts),
      share === null ? words.notAvailable : formatShare(share, locale),
      id === "unclassified" ? "" : count(people),
    ]),
  );
  const kpis = groups.flatMap((group) =>
    group.metrics.map((metric) => {
      const { name, value, madeOf, interval } = kpiRow(metric, locale);
      const change = isCompared && metric.value !== null ? [changeText(metric, locale)] : [];
      const standing = benchmarkText(metric, locale) ?? [];
      const doubt = [interval].concat(standing).join(" · ");
      return [...place(group), name, value, madeOf, doubt, ...change];
    }),
  );

  const levelHead = [words.level, words.acts, words.share, words.people];
  const kpiHead = [words.kpi, words.value, words.madeOf, words.interval];
  const side = isGrouped ? "-" : "";
  const [title = "", ...head] = reportHead(report, locale).map(markdownCell);
  return [
    `# ${title}`,
    "",
    ...head.map((line) => `- ${line}`),
    "",
    ...markdownTable([[...placeHead, ...levelHead], ...levels], `${side}-:::`),
    ...markdownTable(
      [[...placeHead, ...kpiHead, ...(isCompared ? [words.change] : [])], ...kpis],
      `${side}-:--${isCompared ? "-" : ""}`,
    ),
    ...(groups.some(({ facts }) => facts.overlapping) ? [words.overlapping, ""] : []),
    ...unclassifiedText(report, locale).map(markdownCell),
    words.notAvailableMeans,
    ...doubtLine(report, locale),
    "",
  ].join("\n");
}
