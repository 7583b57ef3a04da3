import { formatMoney } from "../goals/format-money.ts";
import type { Influence } from "../impact/lift/influence.ts";
import type { Converted } from "../impact/lift/lift.ts";
import type { Locale } from "../model/locale.ts";
import { wholeDays } from "../people/whole-days.ts";
import { formatCount } from "./format-count.ts";
import { formatShare } from "./format-share.ts";
import type { ImpactReport } from "./impact-data.ts";
import type { ImpactPeople } from "./impact-people.ts";
import { IMPACT_PEOPLE_WORDS } from "./impact-people-words.ts";
import type { Section } from "./impact-section.ts";
import { IMPACT_WORDS } from "./impact-words.ts";
import { WORDS } from "./words.ts";

/** Writes whom campaigns moved, and what came after ambassadors' words. */
export function impactPeopleSections(
  { people, hasCosts, lookback }: Pick<ImpactReport, "people" | "hasCosts" | "lookback">,
  locale: Locale,
  /** So many rows of a table are shown; of more only the number is said. */
  most: number,
): readonly Section[] {
  if (people === null) return [];
  const words = IMPACT_PEOPLE_WORDS[locale];
  const { unlimited, more } = IMPACT_WORDS[locale];
  const { notAvailable } = WORDS[locale];
  const { window, levels, campaigns, influence } = people;
  const count = (value: number): string => formatCount(value, locale);
  const rest = (all: number): readonly string[] => (all > most ? [more(count(all - most))] : []);
  const names = new Map(levels.map(({ id, label }) => [id, label[locale] ?? label.en]));
  const share = ({ rate: { value, lower, upper } }: Converted): string =>
    value === null || lower === null || upper === null
      ? notAvailable
      : words.range(
          formatShare(value, locale),
          formatShare(lower, locale),
          formatShare(upper, locale),
        );

  function climbs(): readonly Section[] {
    if (campaigns.length === 0) return [];
    const isSome = campaigns.some(({ exposed }) => exposed !== null);
    const head = [
      words.campaign,
      words.took,
      ...(isSome
        ? [words.climbed, words.climbers, words.convertedTook, words.convertedOthers]
        : []),
      ...(isSome && hasCosts ? [words.perClimb] : []),
    ];
    const body = campaigns.map(({ key: campaign, exposed, others, costPerClimb }) => {
      if (exposed === null || others === null) return [campaign, words.immature];
      const { value, reason } = costPerClimb;
      const cost =
        value === null ? words.reason[reason ?? "no-cost"] : formatMoney(value, { locale });
      return [
        campaign,
        count(exposed.all.people),
        count(exposed.promoted.people),
        count(exposed.promoted.converters),
        share(exposed.all),
        share(others.all),
        ...(hasCosts ? [cost] : []),
      ];
    });
    const low = campaigns.flatMap(({ key: campaign, exposed, warnings }) =>
      exposed !== null && warnings.includes("regression-to-the-mean") ? [campaign] : [],
    );
    const padded = body.map((row) => head.map((_, column) => row[column] ?? ""));
    return [
      {
        heading: words.climbs(count(wholeDays("window", window))),
        rows: [head, ...padded.slice(0, most)],
        aligns: head.map((_, column) => (column === 0 ? "-" : ":")).join(""),
        notes: [
          ...rest(body.length),
          ...(isSome ? [words.counted] : []),
          ...(low.length === 0 ? [] : [words.lowStart(low.slice(0, most).join(", "))]),
        ],
      },
    ];
  }

  function moves(): readonly Section[] {
    const body = climbedMoves({ campaigns, levels }).map((move) => [
      move.campaign,
      names.get(move.from) ?? move.from,
      names.get(move.to) ?? move.to,
      count(move.people),
      count(move.converters),
    ]);
    if (body.length === 0) return [];
    const head = [words.campaign, words.from, words.to, words.people, words.converted];
    return [
      {
        heading: words.moves,
        rows: [head, ...body.slice(0, most)],
        aligns: "---::",
        notes: rest(body.length),
      },
    ];
  }

  function reached(): readonly Section[] {
    if (influence === null) return [];
    const { rows: ambassadors, total, met, notMet } = influence;
    const row = (name: string, { people: reach, converters, conversions, value }: Influence) => [
      name,
      count(reach),
      count(converters),
      count(conversions),
      value === null ? "" : formatMoney(value, { locale }),
    ];
    const head = [words.ambassador, words.met, words.converted, words.conversions, words.worth];
    return [
      {
        heading: words.ambassadors(lookback === "unlimited" ? unlimited : lookback),
        rows: [
          head,
          ...ambassadors.slice(0, most).map((one) => row(one.key, one)),
          row(words.once, total),
        ],
        aligns: "-::::",
        notes: [...rest(ambassadors.length), words.beside(share(met), share(notMet))],
      },
    ];
  }

  return [...climbs(), ...moves(), ...reached()];
}

/** The moves upwards of the people who took part in a campaign. */
function climbedMoves({ campaigns, levels }: Pick<ImpactPeople, "campaigns" | "levels">) {
  const rankOf = new Map(levels.map(({ id }, rank) => [id, rank]));
  return campaigns.flatMap(({ key: campaign, exposed }) =>
    (exposed?.moves ?? []).flatMap(({ from, to, people, converters }) =>
      from === null || to === null || (rankOf.get(to) ?? 0) <= (rankOf.get(from) ?? 0)
        ? []
        : [{ campaign, from, to, people, converters }],
    ),
  );
}
