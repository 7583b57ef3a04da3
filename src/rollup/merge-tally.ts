import { addPerson } from "./add-person.ts";
import { addTo } from "./add-to.ts";
import { earlierPublication } from "./earlier-publication.ts";
import type { Tally } from "./tally.ts";
import type { TallyState } from "./tally-state.ts";

const COUNTS = [
  "interactions",
  "unclassified",
  "spontaneous",
  "promptedKnown",
  "anonymous",
  "answers",
  "readThroughKnown",
  "published",
  "withdrawn",
  "brandReplies",
  "unmatchedUndoes",
  "duplicates",
  "conflicts",
] as const;

/** Adds numbers to those of the same names. */
function addUp<K extends string>(
  into: Record<K, number>,
  part: { readonly [P in K]: number },
): void {
  for (const name in into) into[name] += part[name];
}

/** Adds another part of the same group: counts add up, people and contents are united. */
export function mergeTally(tally: Tally, part: TallyState): void {
  const into = tally.draft;
  const { draft } = part;
  for (const name of COUNTS) into[name] += draft[name];
  addUp(into.byFamily, draft.byFamily);
  addUp(into.byOwnership, draft.byOwnership);
  addUp(into.engagementByOwnership, draft.engagementByOwnership);
  addUp(into.bySentiment, draft.bySentiment);
  addUp(into.readThrough, draft.readThrough);
  addUp(into.identified, draft.identified);
  addUp(into.excluded, draft.excluded);
  for (const name of ["byKind", "byAbout", "unclassifiedByKind"] as const)
    for (const [key, acts] of draft[name]) addTo(into[name], key, acts);
  draft.byLevel.forEach((acts, index) => {
    into.byLevel[index] = (into.byLevel[index] ?? 0) + acts;
  });
  into.ratings.count += draft.ratings.count;
  draft.ratings.sum.forEach(into.ratings.sum.add);
  draft.ratings.squares.forEach(into.ratings.squares.add);
  into.durations.count += draft.durations.count;
  draft.durations.sum.forEach(into.durations.sum.add);

  tally.exists ||= part.exists;
  for (const [actor, known] of part.people) addPerson(tally.people, actor, known);
  for (const content of part.contents) tally.contents.add(content);
  tally.firstPublished = earlierPublication(tally.firstPublished, part.firstPublished);
}
