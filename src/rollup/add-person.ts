import { PERSON } from "./person.ts";

/** Notes what somebody did: the bits add up, the highest rank stays. */
export function addPerson(people: Map<string, number>, actor: string, known: number): void {
  const before = people.get(actor);
  if (before === undefined) people.set(actor, known);
  else if (before !== known) {
    const bits = PERSON.rank - 1;
    people.set(
      actor,
      Math.max(before - (before & bits), known - (known & bits)) + ((before | known) & bits),
    );
  }
}
