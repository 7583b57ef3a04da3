import { ENGAGING_FAMILIES } from "../model/engaging-families.ts";
import { FAMILIES, type Family } from "../model/family.ts";
import { familyOf } from "../model/family-of.ts";
import type { Kinds } from "../model/kinds.ts";
import { OWNERSHIPS } from "../model/ownership.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { compareCodeUnits } from "../util/compare-code-units.ts";
import { recordOf } from "../util/record-of.ts";
import type { Audience } from "./audience.ts";
import type { Facts } from "./facts.ts";
import { PERSON } from "./person.ts";
import type { Tally } from "./tally.ts";

const inKeyOrder = (
  entries: Iterable<readonly [string, number]>,
): { readonly [key: string]: number } =>
  Object.fromEntries([...entries].sort(([a], [b]) => compareCodeUnits(a, b)));

const has = (known: number, bit: number): boolean => Math.floor(known / bit) % 2 === 1;

/** Turns what a group remembers into its facts. */
export function factsOf<Id extends string>(
  tally: Tally,
  taxonomy: Taxonomy<Id>,
  whole: {
    readonly audience: Audience;
    readonly kinds: Kinds | undefined;
    readonly thresholds: { readonly duration: number; readonly progress: number };
    readonly partial: boolean;
    readonly overlapping: boolean;
    readonly orderDependent: boolean;
  },
): Facts<Id> {
  const { sums } = tally;
  const byFamily = new Map<Family, number>();
  const byKind: [string, number][] = [];
  const byOwnership = { owned: 0, earned: 0, paid: 0 };
  const engagementByOwnership = { owned: 0, earned: 0, paid: 0 };
  let interactions = 0;
  for (const [kind, cell] of tally.cells) {
    const family = familyOf(kind, whole.kinds);
    const acts = cell.owned + cell.earned + cell.paid;
    byKind.push([kind, acts]);
    byFamily.set(family, (byFamily.get(family) ?? 0) + acts);
    interactions += acts;
    for (const ownership of OWNERSHIPS) {
      byOwnership[ownership] += cell[ownership];
      if (ENGAGING_FAMILIES.includes(family)) engagementByOwnership[ownership] += cell[ownership];
    }
  }

  const everybody = [...tally.people.values()];
  const someone = everybody.length > 0;
  const peopleWith = (bit: number): number | null =>
    someone ? everybody.filter((known) => has(known, bit)).length : null;
  const readers = peopleWith(PERSON.read);
  const levels = taxonomy.levels.map(({ id }) => id);
  const byRank = levels.map(() => 0);
  for (const known of everybody) {
    const rank = Math.floor(known / PERSON.rank);
    if (rank > 0) byRank[rank - 1] = (byRank[rank - 1] ?? 0) + 1;
  }

  return {
    taxonomy: { id: taxonomy.id, version: taxonomy.version },
    interactions,
    byKind: inKeyOrder(byKind),
    byFamily: recordOf(FAMILIES, (family) => byFamily.get(family) ?? 0),
    byLevel: recordOf(levels, (_, index) => tally.ranks[index + 1] ?? 0),
    byOwnership,
    bySentiment: { ...tally.sentiments },
    byAbout: inKeyOrder(tally.about),
    engagementByOwnership,
    unclassified: tally.ranks[0] ?? 0,
    spontaneous: sums.spontaneous,
    anonymous: sums.anonymous,
    answers: sums.answers,
    ratings: { sum: tally.rated.total(), squares: tally.ratedSquares.total(), count: sums.ratings },
    durations: { sum: tally.spent.total(), count: sums.durations },
    readThrough: { count: sums.readThrough, ...whole.thresholds },
    published: sums.published,
    brandReplies: sums.brandReplies,
    identified: sums.weight === 0 ? null : sums.identifiedWeight / sums.weight,
    excluded: { brand: sums.brand, automated: sums.automated, asked: sums.asked },
    unmatchedUndoes: sums.unmatchedUndoes,
    duplicates: sums.duplicates,
    conflicts: sums.conflicts,
    orderDependent: whole.orderDependent,
    people: someone ? everybody.length : null,
    peopleByLevel: recordOf(levels, (_, index) => (someone ? (byRank[index] ?? 0) : null)),
    engagedPeople: peopleWith(PERSON.engaged),
    readers: readers === 0 ? peopleWith(PERSON.viewed) : readers,
    siteVisitors: peopleWith(PERSON.visited),
    contents: tally.contents.size,
    ...whole.audience,
    partial: whole.partial,
    overlapping: whole.overlapping,
  };
}
