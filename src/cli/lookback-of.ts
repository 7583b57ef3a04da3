import type { Duration } from "../calendar/duration.ts";
import { durationMs } from "../calendar/duration-ms.ts";

// `durationMs` refuses what is no duration, in its own words.
function trust(_text: string): asserts _text is Duration {}

/** Reads `--lookback`: a duration such as 30d, or the word unlimited. */
export function lookbackOf(text: string): Duration | "unlimited" {
  if (text === "unlimited") return text;
  trust(text);
  durationMs(text);
  return text;
}
