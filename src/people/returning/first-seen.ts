import { type ByName, mapOf } from "../../util/map-of.ts";
import type { IdentifiedAct } from "../identified-act.ts";

/** Somebody's acts, and since when they are known. */
export interface KnownPerson {
  readonly actor: string;
  readonly since: number;
  /** Oldest first. */
  readonly acts: readonly IdentifiedAct[];
}

/** When each person was first seen: by a date given, or by the first act, whichever is earlier. */
export function firstSeen(
  people: ReadonlyMap<string, readonly IdentifiedAct[]>,
  given: ByName<number> | undefined,
): readonly KnownPerson[] {
  const dates = mapOf(given ?? {}, "when each person was first seen");
  return [...people].map(([actor, acts]) => {
    const first = acts[0]?.at ?? Number.POSITIVE_INFINITY;
    return { actor, since: Math.min(first, dates.get(actor) ?? first), acts };
  });
}
