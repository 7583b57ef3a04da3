import type { Locale } from "../model/locale.ts";
import { accountLines } from "./account-lines.ts";
import type { PeopleReport } from "./people-data.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { WORDS } from "./words.ts";

/** Says in a few lines what is looked at: taxonomy, data, days, and what became of the records. */
export function peopleHead(
  { taxonomy, calendar, period, asOf, accounting }: PeopleReport,
  locale: Locale,
): readonly string[] {
  const words = PEOPLE_WORDS[locale];
  const { days, orderDependent } = WORDS[locale];
  const [data = "", records = ""] = accountLines(accounting, locale);
  return [
    words.title(taxonomy.id, taxonomy.version),
    data,
    days(period.from ?? null, period.to ?? null, calendar.timeZone),
    ...(asOf === undefined ? [] : [words.asOf(asOf)]),
    records,
    ...(accounting.orderDependent ? [orderDependent] : []),
  ];
}
