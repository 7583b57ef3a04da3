import type { Locale } from "../model/locale.ts";
import type { Facts } from "../rollup/facts.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { WORDS } from "./words.ts";

/** One step of the level table. */
export interface LevelRow {
  /** A level's id, `unclassified` or `total`. */
  readonly id: string;
  /** `null` for what is no level. */
  readonly rank: number | null;
  readonly label: string;
  readonly acts: number;
  /** Of all acts; `null` when there are none. */
  readonly share: number | null;
  /** Whose highest level in the group this is; `null` when nobody is identified. */
  readonly people: number | null;
}

/** The levels of a group, the highest first, then what no level takes, then the total. */
export function levelRows(facts: Facts, taxonomy: Taxonomy, locale: Locale): readonly LevelRow[] {
  const words = WORDS[locale];
  const shareOf = (acts: number): number | null =>
    facts.interactions === 0 ? null : acts / facts.interactions;
  const levels = taxonomy.levels.map(({ id, label }, index) => {
    const acts = facts.byLevel[id] ?? 0;
    return {
      id,
      rank: index + 1,
      label: label[locale] ?? label.en,
      acts,
      share: shareOf(acts),
      people: facts.peopleByLevel[id] ?? null,
    };
  });
  const { unclassified, interactions, people } = facts;
  return [
    ...levels.reverse(),
    {
      id: "unclassified",
      rank: null,
      label: words.unclassified,
      acts: unclassified,
      share: shareOf(unclassified),
      people: null,
    },
    {
      id: "total",
      rank: null,
      label: words.total,
      acts: interactions,
      share: shareOf(interactions),
      people,
    },
  ];
}
