import type { TimeUnit } from "./bucket.ts";
import { TIME_UNITS } from "./time-units.ts";

/** Tells the calendar units from other words. */
export function isTimeUnit(word: string): word is TimeUnit {
  const words: readonly string[] = TIME_UNITS;
  return words.includes(word);
}
