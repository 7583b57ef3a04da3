import { OWNERSHIPS } from "../model/ownership.ts";
import { addPerson } from "./add-person.ts";
import { earlierPublication } from "./earlier-publication.ts";
import type { Sums, Tally, TallyState } from "./tally.ts";

const keysOf = <T extends object>(record: T): (keyof T)[] => Object.keys(record) as (keyof T)[]; // own keys of plain data

/** Adds another part of the same group: counts add up, people and contents are united. */
export function mergeTally(into: Tally, part: TallyState): void {
  into.exists ||= part.exists;
  for (const [kind, cell] of part.cells) {
    const mine = into.cells.get(kind);
    if (mine === undefined) into.cells.set(kind, { ...cell });
    else for (const ownership of OWNERSHIPS) mine[ownership] += cell[ownership];
  }
  part.ranks.forEach((acts, rank) => {
    into.ranks[rank] = (into.ranks[rank] ?? 0) + acts;
  });
  for (const sentiment of keysOf(into.sentiments)) into.sentiments[sentiment] += part.sentiments[sentiment];
  for (const [about, acts] of part.about) into.about.set(about, (into.about.get(about) ?? 0) + acts);
  for (const name of keysOf<Sums>(into.sums)) into.sums[name] += part.sums[name];
  part.rated.forEach(into.rated.add);
  part.ratedSquares.forEach(into.ratedSquares.add);
  part.spent.forEach(into.spent.add);
  for (const [actor, known] of part.people) addPerson(into.people, actor, known);
  for (const content of part.contents) into.contents.add(content);
  into.firstPublished = earlierPublication(into.firstPublished, part.firstPublished);
}
