import { isTimeUnit } from "../calendar/is-time-unit.ts";
import type { Counter } from "./counter.ts";
import type { Dimension } from "./dimension.ts";
import { keyOf } from "./key-of.ts";
import { spanOf } from "./span-of.ts";

/**
 * Adds the buckets between the first and the last, for every combination of the other dimensions.
 *
 * The range asked for gives the ends where it is closed, the groups themselves where it is open.
 */
export function fillGaps(
  { placeAt, range, tallies, tallyAt }: Counter,
  by: readonly Dimension[],
): void {
  const existing = [...tallies.values()].filter(({ exists }) => exists);
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const { place } of existing) {
    const [from, to] = spanOf(place);
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  if (Number.isFinite(range[0])) start = range[0];
  if (Number.isFinite(range[1])) end = range[1];

  // The same instant for all leaves one place a combination.
  const others = by.every(isTimeUnit) ? [[]] : existing.map(({ place }) => place);
  const combinations = others.map((place) => placeAt(0, place));
  for (const place of new Map(combinations.map((one) => [keyOf(one), one])).values()) {
    for (let at = start; at < end; ) {
      const tally = tallyAt(placeAt(at, place));
      tally.exists = true;
      [, at] = spanOf(tally.place);
    }
  }
}
