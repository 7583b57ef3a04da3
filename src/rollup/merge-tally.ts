import { addPerson } from "./add-person.ts";
import { addTo } from "./add-to.ts";
import { earlierPublication } from "./earlier-publication.ts";
import type { Tally } from "./tally.ts";
import type { TallyState } from "./tally-state.ts";

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
  addUp<keyof Tally["counts"]>(into.counts, part.counts);
  addUp<keyof Tally["sums"]>(into.sums, part.sums);
  addUp(into.splits.byFamily, part.splits.byFamily);
  addUp(into.splits.byOwnership, part.splits.byOwnership);
  addUp(into.splits.engagementByOwnership, part.splits.engagementByOwnership);
  addUp(into.splits.bySentiment, part.splits.bySentiment);
  for (const [kind, acts] of part.byKind) addTo(into.byKind, kind, acts);
  for (const [about, acts] of part.byAbout) addTo(into.byAbout, about, acts);
  part.ranks.forEach((acts, rank) => {
    into.ranks[rank] = (into.ranks[rank] ?? 0) + acts;
  });
  part.rated.forEach(into.rated.add);
  part.ratedSquares.forEach(into.ratedSquares.add);
  part.spent.forEach(into.spent.add);
  for (const [actor, known] of part.people) addPerson(into.people, actor, known);
  for (const content of part.contents) into.contents.add(content);
  into.firstPublished = earlierPublication(into.firstPublished, part.firstPublished);
}
