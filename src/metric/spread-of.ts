import { jackknifedRatio, type RatioUnit } from "../stats/intervals/jackknifed-ratio.ts";
import { FEWEST_UNITS } from "./fewest-units.ts";
import type { Metric, MetricParts, Spread } from "./metric.ts";
import { scaleOf } from "./scale-of.ts";

/** Between what doubt is measured, the first that all rows are grouped by. */
const UNITS = [
  ["content", "contents"],
  ["actor", "people"],
  ["day", "days"],
] as const;

/** The two sides of one row, as far as it has both. */
export interface UsableRow extends RatioUnit {
  readonly group: Metric["group"];
}

/**
 * How far the ratio of the sums of rows may be off, by how much its contents, people or days differ.
 *
 * All rows of one content, person or day are one unit, whatever else they are grouped by. Units that
 * bring nothing to either side say nothing.
 *
 * @returns Nothing for rows that are not all grouped by one of the three.
 */
export function spreadOf(
  rows: readonly UsableRow[],
  metric: Metric,
): { readonly doubt: NonNullable<MetricParts["doubt"]>; readonly spread: Spread } | null {
  const found = UNITS.find(([dimension]) =>
    rows.every(({ group }) => group !== undefined && Object.hasOwn(group, dimension)),
  );
  if (found === undefined || rows.length === 0) return null;
  const [dimension, doubt] = found;
  const units = new Map<string | boolean | null, { numerator: number; denominator: number }>();
  for (const { group, numerator, denominator } of rows) {
    const name = group?.[dimension] ?? null;
    const unit = units.get(name);
    if (unit === undefined) units.set(name, { numerator, denominator });
    else {
      unit.numerator += numerator;
      unit.denominator += denominator;
    }
  }
  const all = [...units.values()].filter(
    ({ numerator, denominator }) => numerator !== 0 || denominator !== 0,
  );
  const scale = scaleOf(metric);
  const error = all.length < FEWEST_UNITS ? null : jackknifedRatio(all, scale);
  return { doubt, spread: { units: all.length, error, scale } };
}
