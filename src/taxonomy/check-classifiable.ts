import { PaliersError } from "../util/paliers-error.ts";
import { actProblem } from "./act-problem.ts";
import { checkActsTaxonomy } from "./check-acts-taxonomy.ts";
import type { Classifiable } from "./classifiable.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** Refuses an act that rules cannot read, and what is no taxonomy of acts. */
export function checkClassifiable(act: Classifiable, taxonomy: Taxonomy): void {
  const problem = actProblem(act);
  if (problem !== undefined) throw new PaliersError("unchecked-record", problem);
  checkActsTaxonomy(taxonomy);
}
