import { formatNumber } from "../metric/text/format-number.ts";
import type { Locale } from "../model/locale.ts";
import { labelOf } from "../taxonomy/label-of.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { formatCount } from "./format-count.ts";
import { formatShare } from "./format-share.ts";
import { MOVES } from "./moves.ts";
import type { PeopleReport } from "./people-data.ts";
import type { PeopleSection } from "./people-section.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { WORDS } from "./words.ts";

type ClimbReport = NonNullable<PeopleReport["climb"]>;

/** Who moved between the two spans of days, in sum and level by level. */
export function climbSections(
  climb: ClimbReport,
  taxonomy: Taxonomy,
  locale: Locale,
): readonly PeopleSection[] {
  const words = PEOPLE_WORDS[locale];
  const { people, notAvailable } = WORDS[locale];
  const { days, moves, shares, meanSteps, unequal, reason } = climb;
  const { before, after } = days;
  const name = (level: string | null): string =>
    level === null ? words.absent : labelOf(level, taxonomy, { locale });
  const share = (value: number | null): string =>
    value === null ? "" : formatShare(value, locale);
  const sum: PeopleSection = {
    title: words.climbs(words.span(before.from, before.to), words.span(after.from, after.to)),
    head: [words.movement, people, words.shareOfBoth],
    aligns: ["left", "right", "right"],
    rows: MOVES.map((move) => [
      words.move[move],
      reason === undefined ? formatCount(climb[move], locale) : notAvailable,
      move === "arrived" || move === "left" ? "" : share(shares[move]),
    ]),
    notes: [
      ...(meanSteps === null ? [] : [words.meanSteps(formatNumber(meanSteps, locale))]),
      ...(unequal ? [words.unequal] : []),
      reason === undefined ? words.association : words.nobody,
    ],
  };
  if (moves.length === 0) return [sum];
  const table: PeopleSection = {
    title: words.moves,
    head: [words.fromLevel, words.toLevel, people],
    aligns: ["left", "left", "right"],
    rows: moves.map((move) => [name(move.from), name(move.to), formatCount(move.people, locale)]),
    notes: [],
  };
  return [sum, table];
}
