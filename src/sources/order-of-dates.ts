import type { DateOrder } from "./export-preset.ts";
import type { FileProblem } from "./problem.ts";
import { sample } from "./sample.ts";
import { wallTime } from "./wall-time.ts";

/** `any`: no date can be read in two ways, so that each says it itself. */
export type KnownOrder = DateOrder | "any";

/**
 * Finds what comes first in the dates of a file: what some of them prove and none disproves.
 *
 * @returns The order, or the question that is left where dates can be read either way.
 */
export function orderOfDates(values: Iterable<unknown>, column: string): KnownOrder | FileProblem {
  let dayFirst = 0;
  let monthFirst = 0;
  let both = 0;
  let example = "";
  for (const value of values) {
    if (typeof value !== "string") continue;
    const [left, right] = [wallTime(value, "day/month/year"), wallTime(value, "month/day/year")];
    if (left === right) continue;
    if (right === undefined) dayFirst += 1;
    else if (left === undefined) monthFirst += 1;
    else {
      if (both === 0) example = sample(value);
      both += 1;
    }
  }
  if (both === 0) return "any";
  if (dayFirst > 0 && monthFirst === 0) return "day/month/year";
  if (monthFirst > 0 && dayFirst === 0) return "month/day/year";
  const isMixed = dayFirst > 0;
  return { field: "at", code: "ambiguous-dates", value: example, column, dates: both, isMixed };
}
