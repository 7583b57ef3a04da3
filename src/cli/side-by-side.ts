import { labelOfMetric } from "../metric/text/label-of-metric.ts";
import type { Locale } from "../model/locale.ts";
import { bar } from "./bar.ts";
import type { Style } from "./create-style.ts";
import { formatCount } from "./format-count.ts";
import { grid } from "./grid.ts";
import { groupName } from "./group-name.ts";
import { kpiRow } from "./kpi-row.ts";
import type { Report } from "./report-data.ts";
import { visible } from "./visible.ts";
import { WORDS } from "./words.ts";

const BAR_WIDTH = 20;

/** Sets all groups side by side on the first KPI that the whole has a value for. */
export function sideBySide(
  { whole, groups }: Report,
  locale: Locale,
  style: Style,
): readonly string[] {
  const words = WORDS[locale];
  const kpi = whole?.metrics.find(({ value }) => value !== null);
  if (whole === undefined || kpi === undefined || groups.length < 2) return [];
  const cells = [...groups, whole].flatMap(({ group, facts, metrics }) =>
    metrics.filter(({ id }) => id === kpi.id).map((metric) => ({ group, facts, metric })),
  );
  const isWhole = (group: object): boolean => Object.keys(group).length === 0;
  const most = cells.reduce(
    (so, { group, metric }) => (isWhole(group) ? so : Math.max(so, metric.value ?? 0)),
    0,
  );
  const rows = cells.map(({ group, facts, metric }) => {
    const { value, interval } = kpiRow(metric, locale);
    const share = most === 0 || isWhole(group) ? 0 : (metric.value ?? 0) / most;
    return [
      visible(groupName(group, locale)),
      formatCount(facts.interactions, locale),
      value,
      interval,
      bar(share, BAR_WIDTH),
    ];
  });
  const head = ["", words.acts, words.value, words.interval, ""];
  const lines = grid([head, ...rows], ["left", "right", "right", "left", "left"]);
  return [
    "",
    style.heading(words.sideBySide(labelOfMetric(kpi, { locale }))),
    ...lines.map((line, position) =>
      position === 0 ? style.aside(` ${line}`) : ` ${line.replace(/[█-▏]+$/u, style.bar)}`,
    ),
  ];
}
