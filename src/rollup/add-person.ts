import { PERSON } from "./person.ts";

/** Notes what somebody did: the bits add up, the highest rank stays. */
export function addPerson(people: Map<string, number>, actor: string, known: number): void {
  const before = people.get(actor);
  if (before === known) return;
  const bits = PERSON.rank - 1;
  // Both hold all the bits, so that the greater is the one with the higher rank.
  people.set(
    actor,
    before === undefined ? known : Math.max(before | (known & bits), known | (before & bits)),
  );
}
