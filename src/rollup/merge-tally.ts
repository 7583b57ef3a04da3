import { addPerson } from "./add-person.ts";
import { earlierPublication } from "./earlier-publication.ts";
import type { Tally, TallyState } from "./tally.ts";

/** Adds numbers to those of the same names. */
function addUp<K extends string>(
  into: Record<K, number>,
  part: { readonly [P in K]: number },
): void {
  for (const name in into) into[name] += part[name];
}

/** Adds another part of the same group: counts add up, people and contents are united. */
export function mergeTally(into: Tally, part: TallyState): void {
  into.exists ||= part.exists;
  for (const [kind, cell] of part.cells) {
    const mine = into.cells.get(kind);
    if (mine === undefined) into.cells.set(kind, { ...cell });
    else addUp(mine, cell);
  }
  part.ranks.forEach((acts, rank) => {
    into.ranks[rank] = (into.ranks[rank] ?? 0) + acts;
  });
  addUp(into.sentiments, part.sentiments);
  for (const [about, acts] of part.about)
    into.about.set(about, (into.about.get(about) ?? 0) + acts);
  addUp(into.sums, part.sums);
  part.rated.forEach(into.rated.add);
  part.ratedSquares.forEach(into.ratedSquares.add);
  part.spent.forEach(into.spent.add);
  for (const [actor, known] of part.people) addPerson(into.people, actor, known);
  for (const content of part.contents) into.contents.add(content);
  into.firstPublished = earlierPublication(into.firstPublished, part.firstPublished);
}
