import { PaliersError } from "../util/paliers-error.ts";
import type { Classifiable } from "./classifiable.ts";
import type { Taxonomy } from "./taxonomy.ts";

/**
 * Refuses what no rule can read, in one message: those who only classify pay for every word.
 *
 * A word that no list has is not looked for: no rule names it.
 */
export function checkClassifiable(act: Classifiable, taxonomy: Taxonomy): void {
  if (!act?.kind || !act.channel || !taxonomy?.levels)
    throw new PaliersError("invalid-input", "expected an act and a taxonomy");
}
