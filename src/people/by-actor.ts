import type { IdentifiedAct } from "./identified-act.ts";

/** Groups acts by who did them, in the order that they have; a person called `__proto__` is a person. */
export function byActor(
  acts: readonly IdentifiedAct[],
): ReadonlyMap<string, readonly IdentifiedAct[]> {
  const people = new Map<string, IdentifiedAct[]>();
  for (const act of acts) {
    const known = people.get(act.actor);
    if (known === undefined) people.set(act.actor, [act]);
    else known.push(act);
  }
  return people;
}
