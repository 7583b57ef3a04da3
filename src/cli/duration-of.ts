import type { Duration } from "../calendar/duration.ts";
import { durationMs } from "../calendar/duration-ms.ts";

// `durationMs` refuses what is no duration, in its own words.
function trust(_text: string): asserts _text is Duration {}

/** Reads a duration such as 24h. */
export function durationOf(text: string): Duration {
  trust(text);
  durationMs(text);
  return text;
}
