import type { Locale } from "../model/locale.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { climbSections } from "./climb-sections.ts";
import { cohortSection } from "./cohort-section.ts";
import { inboxSections } from "./inbox-sections.ts";
import { levelSection } from "./level-section.ts";
import type { PeopleReport } from "./people-data.ts";
import type { PeopleSection } from "./people-section.ts";

/** The tables of an answer, in words. */
export function peopleSections(
  { levels, climb, cohorts, inbox, calendar }: PeopleReport,
  taxonomy: Taxonomy,
  locale: Locale,
): readonly PeopleSection[] {
  return [
    levelSection(levels, taxonomy, locale),
    ...(climb === undefined ? [] : climbSections(climb, taxonomy, locale)),
    ...(cohorts === undefined ? [] : [cohortSection(cohorts, locale)]),
    ...(inbox === undefined ? [] : inboxSections(inbox, calendar, locale)),
  ];
}
