import type { FactsOfActor } from "./actor-facts-result.ts";
import type { ActorRule } from "./actor-taxonomy.ts";
import { factOf } from "./fact-of.ts";

/** Tells whether a rule holds for somebody; what cannot be known holds for nobody. */
export function holdsFor(facts: FactsOfActor, { fact, min, max }: ActorRule): boolean {
  const value = factOf(facts, fact);
  return (
    value !== null && (min === undefined || value >= min) && (max === undefined || value <= max)
  );
}
