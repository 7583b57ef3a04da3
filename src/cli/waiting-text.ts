import { formatDuration } from "../metric/format-duration.ts";
import { formatNumber } from "../metric/format-number.ts";
import type { Locale } from "../model/locale.ts";
import { DAY } from "../util/day.ts";
import { PEOPLE_WORDS } from "./people-words.ts";

/** Writes how long somebody has waited: from two days on, in days. */
export function waitingText(milliseconds: number, locale: Locale): string {
  return milliseconds < 2 * DAY
    ? formatDuration(milliseconds, locale)
    : PEOPLE_WORDS[locale].days(formatNumber(Math.floor(milliseconds / DAY), locale));
}
