import type { Locale } from "../model/locale.ts";
import { accountLines } from "./account-lines.ts";
import { GOAL_WORDS } from "./goal-words.ts";
import type { GoalsReport } from "./goals-data.ts";

/** Says in a few lines what goals are looked at, on which day, and what became of the records. */
export function goalsHead(
  { asOf, calendar, accounting }: GoalsReport,
  locale: Locale,
): readonly string[] {
  const title = GOAL_WORDS[locale].title(asOf, calendar.timeZone);
  return [title, ...accountLines(accounting, locale)];
}
