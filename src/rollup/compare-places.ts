import type { Place } from "./place.ts";

/** Orders groups: instants and ranks by size, texts by code unit, what has no value last. */
export function comparePlaces(a: Place, b: Place): number {
  for (const [index, { order }] of a.entries()) {
    const other = b[index]?.order ?? null;
    if (order !== other) return order === null || (other !== null && order > other) ? 1 : -1;
  }
  return 0;
}
