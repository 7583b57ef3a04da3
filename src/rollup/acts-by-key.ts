import type { Interaction } from "../model/interaction.ts";
import { keyOfAct } from "./key-of-act.ts";

/** Acts by what says which they are; of copies the last stays. */
export function actsByKey<T extends Interaction>(acts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(acts.map((act) => [keyOfAct(act), act]));
}
