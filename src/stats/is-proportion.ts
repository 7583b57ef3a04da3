import { isCount } from "./is-count.ts";
import type { Proportion } from "./proportion.ts";

/** Whole numbers, and no more successes than trials. */
export function isProportion({ successes, trials }: Proportion): boolean {
  return isCount(successes) && isCount(trials) && successes <= trials;
}
