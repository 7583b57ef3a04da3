import type { Duration } from "../calendar/duration.ts";
import { wholeDays } from "../people/whole-days.ts";

// `wholeDays` refuses what is no duration, in its own words.
function trust(_text: string): asserts _text is Duration {}

/** Reads `--window`: whole days such as 28d. */
export function windowOf(text: string): Duration {
  trust(text);
  wholeDays("--window", text);
  return text;
}
