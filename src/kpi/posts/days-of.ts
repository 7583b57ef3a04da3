import { DAY } from "../../util/day.ts";
import type { FactsWith } from "../facts-with.ts";
import { rowsOf } from "../rows-of.ts";

/**
 * Facts of one day, or of a part of it; several rows of one day are added up.
 *
 * @public
 */
export type DayFacts = FactsWith<"published"> & {
  readonly group: { readonly day: string | null };
};

/**
 * What was published on each civil day from the first row to the last, days without a row too.
 *
 * Civil days are counted as names, so that a day of 23 hours is a day.
 */
export function daysOf(rows: readonly DayFacts[]): readonly number[] {
  const days = rowsOf(rows, "group").flatMap(({ group, published }) => {
    const at = group.day === null ? Number.NaN : Date.parse(`${group.day}T00:00:00Z`);
    return Number.isFinite(at) ? [[at / DAY, published] as const] : [];
  });
  const first = days.reduce((least, [day]) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const last = days.reduce((most, [day]) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const byDay = new Map<number, number>();
  for (const [day, count] of days) byDay.set(day, (byDay.get(day) ?? 0) + count);
  const length = Math.max(0, last - first + 1);
  return Array.from({ length }, (_, index) => byDay.get(first + index) ?? 0);
}
