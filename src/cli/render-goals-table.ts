import { success as succeeds } from "../goals/target/success.ts";
import type { Locale } from "../model/locale.ts";
import { bar } from "./bar.ts";
import { createStyle } from "./create-style.ts";
import { formatCount } from "./format-count.ts";
import { goalCells } from "./goal-cells.ts";
import { GOAL_WORDS } from "./goal-words.ts";
import type { GoalRow, GoalsReport } from "./goals-data.ts";
import { goalsHead } from "./goals-head.ts";
import { grid } from "./grid.ts";
import { visible } from "./visible.ts";

const BAR_WIDTH = 20;

/** Writes goals for a terminal: a section each, and at the end how many are reached. */
export function renderGoalsTable(report: GoalsReport, locale: Locale, hasColors: boolean): string {
  const words = GOAL_WORDS[locale];
  const style = createStyle(hasColors);
  const { goals, success } = report;

  function section(row: GoalRow): readonly string[] {
    const cells = goalCells(row, locale);
    const drawn = bar(Math.min(1, Math.max(0, row.progress ?? 0)), BAR_WIDTH);
    const progress = drawn === "" ? cells.progress : `${cells.progress}  ${style.bar(drawn)}`;
    const pairs: readonly (readonly [string, string | null])[] = [
      [words.value, cells.standing],
      [words.progress, progress],
      [words.expected, cells.expected],
      [words.pace, row.pace === null ? cells.pace : `${cells.pace} (${words.onSchedule})`],
      [words.projection, cells.projection],
      [
        words.required,
        cells.required === null ? null : words.perDay(cells.required, cells.daysLeft),
      ],
      [words.cost, cells.cost],
    ];
    const lines = pairs.flatMap(([name, text]) => (text === null ? [] : [[name, text]]));
    return [
      "",
      style.heading(visible(words.heading(cells.name, cells.status))),
      ...grid(lines, ["left", "left"]).map((line) => ` ${line}`),
    ];
  }

  const [title = "", ...head] = goalsHead(report, locale);
  const count = (number: number): string => formatCount(number, locale);
  const reached = goals.filter((goal) => succeeds([goal])).length;
  const isProjected = goals.some(({ daysLeft }) => daysLeft > 0);
  return [
    style.title(title),
    ...head.map(visible),
    ...goals.flatMap(section),
    "",
    success ? words.allReached : words.reached(count(reached), count(goals.length)),
    ...(isProjected ? [style.aside(words.projectionMeans)] : []),
    ...(goals.some(({ costPerResult }) => costPerResult !== null)
      ? [style.aside(words.costMeans)]
      : []),
    "",
  ].join("\n");
}
