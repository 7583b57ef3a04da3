import { countAt } from "./count-at.ts";

/** Counts at a place of a list. */
export function addAt(counts: number[], place: number, times = 1): void {
  counts[place] = countAt(counts, place) + times;
}
