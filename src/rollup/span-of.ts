import type { Place } from "./place.ts";

/** The time that a place covers: all of it without a dimension of time; a week and a month together cover what both do. */
export function spanOf(place: Place): readonly [start: number, end: number] {
  const buckets = place.flatMap(({ bucket }) => bucket ?? []);
  return [
    Math.max(...buckets.map(({ start }) => start)),
    Math.min(...buckets.map(({ end }) => end)),
  ];
}
