import type { TimeUnit } from "../calendar/bucket.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";

/**
 * The periods that people are compared over.
 *
 * @public
 */
export type PeriodUnit = Exclude<TimeUnit, "hour">;

const UNITS: readonly PeriodUnit[] = ["day", "week", "month", "quarter", "year"];

/** Refuses a period that no calendar has. */
export function checkUnit(unit: PeriodUnit, option = "unit"): void {
  if (UNITS.includes(unit)) return;
  const word = String(unit);
  throw new PaliersError(
    "unknown-word",
    `option "${option}" is "${word}"${didYouMean(word, UNITS)}`,
  );
}
