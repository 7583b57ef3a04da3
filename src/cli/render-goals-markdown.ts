import { success as succeeds } from "../goals/target/success.ts";
import type { Locale } from "../model/locale.ts";
import { formatCount } from "./format-count.ts";
import { goalCells } from "./goal-cells.ts";
import { GOAL_WORDS } from "./goal-words.ts";
import type { GoalsReport } from "./goals-data.ts";
import { goalsHead } from "./goals-head.ts";
import { markdownCell } from "./markdown-cell.ts";
import { markdownTable } from "./markdown-table.ts";

/** Writes goals as one Markdown table, a row a goal. */
export function renderGoalsMarkdown(report: GoalsReport, locale: Locale): string {
  const words = GOAL_WORDS[locale];
  const { goals, success } = report;
  const hasCosts = goals.some(({ costPerResult }) => costPerResult !== null);
  const head = [
    words.goal,
    words.statusName,
    words.value,
    words.progress,
    words.expected,
    words.pace,
    words.projection,
    words.required,
    words.daysLeft,
    ...(hasCosts ? [words.cost] : []),
  ];
  const rows = goals.map((row) => {
    const cells = goalCells(row, locale);
    return [
      cells.name,
      cells.status,
      cells.standing,
      cells.progress,
      cells.expected,
      cells.pace,
      cells.projection ?? "",
      cells.required ?? "",
      cells.daysLeft,
      ...(hasCosts ? [cells.cost ?? ""] : []),
    ];
  });
  const [title = "", ...lines] = goalsHead(report, locale).map(markdownCell);
  const reached = goals.filter((goal) => succeeds([goal])).length;
  return [
    `# ${title}`,
    "",
    ...lines.map((line) => `- ${line}`),
    "",
    ...markdownTable([head, ...rows], `--:::::::${hasCosts ? ":" : ""}`),
    success
      ? words.allReached
      : words.reached(formatCount(reached, locale), formatCount(goals.length, locale)),
    words.projectionMeans,
    ...(hasCosts ? [words.costMeans] : []),
    "",
  ].join("\n");
}
