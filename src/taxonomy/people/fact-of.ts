import { ownValue } from "../../util/own-value.ts";
import type { FactsOfActor } from "./actor-facts-result.ts";

/** One fact of a person; `null` when nobody told it, whatever it is called. */
export function factOf(facts: FactsOfActor, name: string): number | null {
  return ownValue(facts, name) ?? null;
}
