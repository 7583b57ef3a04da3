import { isCount } from "./is-count.ts";
import type { Proportion } from "./proportion.ts";

/** Whole numbers, and no more successes than trials. */
export function isProportion(proportion: Proportion | null | undefined): boolean {
  if (proportion == null) return false;
  const { successes, trials } = proportion;
  return isCount(successes) && isCount(trials) && successes <= trials;
}
