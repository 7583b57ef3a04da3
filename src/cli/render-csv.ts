import { labelOfMetric } from "../metric/text/label-of-metric.ts";
import type { Locale } from "../model/locale.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { type Cell, csvTable } from "./csv-table.ts";
import { levelRows } from "./level-rows.ts";
import type { Report, ReportGroup, ReportMetric } from "./report-data.ts";

const COLUMNS = [
  "row",
  "id",
  "name",
  "value",
  "unit",
  "numerator",
  "denominator",
  "lower",
  "upper",
  "reason",
  "benchmark",
] as const;
const CHANGES = [
  "before",
  "difference",
  "difference lower",
  "difference upper",
  "verdict",
] as const;

/**
 * Writes the report as one long table: a row for each level and each KPI of each group.
 *
 * The columns of the groups come first, then always the same ones; `row` is `level` (a share of the
 * acts), `people` (whose highest level it is) or `kpi`, so that a pivot table can take its part. The
 * whole is not among the rows: it would be added up with its groups.
 */
export function renderCsv(report: Report, taxonomy: Taxonomy, locale: Locale): string {
  const { by, earlier, groups } = report;
  const isCompared = earlier !== undefined;

  function kpi({ change, benchmark, ...metric }: ReportMetric): readonly Cell[] {
    const { id, value, unit, numerator, denominator, lower, upper, reason, withoutBounds } = metric;
    const name = labelOfMetric({ id }, { locale });
    const cells = [value, unit, numerator, denominator, lower ?? null, upper ?? null];
    const moved = isCompared
      ? [
          change?.before ?? null,
          change?.absolute ?? null,
          change?.lower ?? null,
          change?.upper ?? null,
          change?.verdict ?? "unknown",
        ]
      : [];
    return [
      "kpi",
      id,
      name,
      ...cells,
      reason ?? withoutBounds ?? null,
      benchmark?.verdict ?? null,
      ...moved,
    ];
  }

  function rowsOf({ group, facts, metrics }: ReportGroup): readonly (readonly Cell[])[] {
    const place = by.map((dimension) => {
      const value = group[dimension] ?? null;
      return typeof value === "boolean" ? String(value) : value;
    });
    const blank = isCompared ? CHANGES.map(() => null) : [];
    const levels = levelRows(facts, taxonomy, locale);
    const shares = levels.map(({ id, label, acts, share }): readonly Cell[] => {
      const made = [share, "ratio", acts, facts.interactions, null, null];
      return [
        "level",
        id,
        label,
        ...made,
        share === null ? "zero-denominator" : null,
        null,
        ...blank,
      ];
    });
    const people = levels
      .filter(({ id }) => id !== "unclassified")
      .map(({ id, label, people: count }): readonly Cell[] => {
        const made = [count, "count", null, null, null, null];
        return ["people", id, label, ...made, count === null ? "no-people" : null, null, ...blank];
      });
    return [...shares, ...people, ...metrics.map(kpi)].map((cells) => [...place, ...cells]);
  }

  const head = [...by, ...COLUMNS, ...(isCompared ? CHANGES : [])];
  return csvTable([head, ...groups.flatMap(rowsOf)], locale);
}
