import type { Locale } from "../model/locale.ts";
import { labelOf } from "../taxonomy/label-of.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { formatCount } from "./format-count.ts";
import { formatShare } from "./format-share.ts";
import type { LevelsOfPeople } from "./people-data.ts";
import type { PeopleSection } from "./people-section.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { WORDS } from "./words.ts";

/** How many people stand at each level. */
export function levelSection(
  { rows, unclassified, people, coverage, reason }: LevelsOfPeople,
  taxonomy: Taxonomy,
  locale: Locale,
): PeopleSection {
  const words = PEOPLE_WORDS[locale];
  const { level, people: persons, share: part, total, notAvailable } = WORDS[locale];
  const count = (value: number | null): string =>
    value === null ? notAvailable : formatCount(value, locale);
  const share = (value: number | null): string =>
    value === null ? notAvailable : formatShare(value, locale);
  const shareOf = (some: number | null): number | null =>
    some === null || people === null ? null : some / people;
  return {
    title: words.levels,
    head: ["", level, persons, part],
    aligns: ["right", "left", "right", "right"],
    rows: [
      ...rows.map((row) => [
        String(row.rank),
        labelOf(row.level, taxonomy, { locale }),
        count(row.people),
        share(row.share),
      ]),
      ["", words.noLevel, count(unclassified), share(shareOf(unclassified))],
      ["", total, count(people), share(shareOf(people))],
    ],
    bars: [...rows.map((row) => row.share), null, null],
    notes: [
      ...(coverage === null ? [] : [words.coverage(formatShare(coverage, locale))]),
      ...(reason === undefined ? [] : [words.nobody]),
    ],
  };
}
