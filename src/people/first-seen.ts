import { type ByName, mapOf } from "../util/map-of.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { IdentifiedAct } from "./identified-act.ts";
import type { StandingActs } from "./standing-acts.ts";

/** Somebody's acts, and since when they are known. */
export interface KnownPerson {
  readonly actor: string;
  readonly since: number;
  /** Oldest first; none of somebody who is known from a date only. */
  readonly acts: readonly IdentifiedAct[];
  /** Those of them that came after the person was first seen: a first act is no return where it is how they were seen. */
  readonly returns: readonly IdentifiedAct[];
}

/** Reads the dates given, by name, without those that say nothing. */
function datesOf(given: ByName<number> | undefined): ReadonlyMap<string, number> {
  const dates = mapOf<number | null | undefined>(given ?? {}, "when each person was first seen");
  const known = new Map<string, number>();
  for (const [actor, at] of dates) {
    if (at === null || at === undefined) continue;
    if (!Number.isFinite(at)) {
      const what = `"${actor}" was first seen at ${at}, expected epoch milliseconds`;
      throw new PaliersError("invalid-instant", what);
    }
    known.set(actor, at);
  }
  return known;
}

/**
 * Everybody known, and since when: by a date given, or by the first act, whichever is earlier.
 *
 * Who is known by a date belongs here whether they acted or not, or only those who came back would be
 * counted; but for those whose acts are all left out, the brand's people for instance.
 */
export function firstSeen(
  people: ReadonlyMap<string, readonly IdentifiedAct[]>,
  given: ByName<number> | undefined,
  { leftOut }: Pick<StandingActs, "leftOut">,
): readonly KnownPerson[] {
  const dates = datesOf(given);
  const known: KnownPerson[] = [];
  for (const [actor, acts] of people) {
    const first = acts[0]?.at ?? Number.POSITIVE_INFINITY;
    const since = Math.min(first, dates.get(actor) ?? first);
    known.push({ actor, since, acts, returns: since < first ? acts : acts.slice(1) });
  }
  for (const [actor, since] of dates)
    if (!people.has(actor) && !leftOut.has(actor))
      known.push({ actor, since, acts: [], returns: [] });
  return known;
}
