import type { Locale } from "../model/locale.ts";
import { formatCount } from "./format-count.ts";
import { formatShare } from "./format-share.ts";
import type { PeopleReport } from "./people-data.ts";
import type { PeopleSection } from "./people-section.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { WORDS } from "./words.ts";

/** Who came back, a row a cohort; what is not over yet stays empty. */
export function cohortSection(
  { unit, days, rows: cohorts, all, people, reason }: NonNullable<PeopleReport["cohorts"]>,
  locale: Locale,
): PeopleSection {
  const words = PEOPLE_WORDS[locale];
  // Periods that are over for nobody say nothing.
  const over = all.filter(({ eligible }) => eligible > 0);
  const rowOf = (name: string, count: number, cells: typeof all): readonly string[] => [
    name,
    formatCount(count, locale),
    ...cells
      .slice(0, over.length)
      .map(({ rate }) => (rate.value === null ? "" : formatShare(rate.value, locale))),
  ];
  return {
    title: words.cohorts[unit],
    head: [words.cohort, WORDS[locale].people, ...over.map(({ period }) => String(period))],
    aligns: ["left", "right", ...over.map(() => "right" as const)],
    rows: [
      ...cohorts.map(({ key, people: count, cells }) => rowOf(key, count, cells)),
      ...(reason === undefined ? [rowOf(WORDS[locale].whole, people, all)] : []),
    ],
    notes:
      reason === undefined
        ? [words.periods(formatCount(days, locale)), words.immature]
        : [words.nobody],
  };
}
