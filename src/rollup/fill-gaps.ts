import type { Counter } from "./counter.ts";
import type { Dimension } from "./dimension.ts";
import type { Place } from "./grouping.ts";

/**
 * Adds the buckets between the first and the last, for every combination of the other dimensions.
 *
 * The range asked for gives the ends where it is closed, the groups themselves where it is open.
 */
export function fillGaps(
  { grouping, range, tallies, tallyAt }: Counter,
  by: readonly Dimension[],
): void {
  const nowhere: Place = { values: by.map(() => null), order: by.map(() => null), span: null };
  const someTime = grouping.placeAt(0, nowhere);
  if (someTime.span === null) return;

  const existing = [...tallies.values()].filter(({ exists }) => exists);
  const spans = existing.flatMap(({ span }) => (span === null ? [] : [span]));
  const start = Number.isFinite(range[0]) ? range[0] : Math.min(...spans.map(([from]) => from));
  const end = Number.isFinite(range[1]) ? range[1] : Math.max(...spans.map(([, to]) => to));

  const isTime = someTime.order.map((order) => typeof order === "number");
  const withoutTime = (place: Place): Place => ({
    ...place,
    values: place.values.map((value, index) => (isTime[index] === true ? null : value)),
  });
  const others = isTime.every(Boolean)
    ? [nowhere]
    : new Map(existing.map((tally) => [grouping.keyOf(withoutTime(tally)), tally])).values();
  const combinations: readonly Place[] = [...others];
  for (let at = start; at < end; at = grouping.placeAt(at, nowhere).span?.[1] ?? end) {
    for (const combination of combinations)
      tallyAt(grouping.placeAt(at, combination)).exists = true;
  }
}
