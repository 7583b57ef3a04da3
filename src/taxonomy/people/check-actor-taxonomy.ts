import { PaliersError } from "../../util/paliers-error.ts";
import type { ActorTaxonomy } from "./actor-taxonomy.ts";

/** Refuses a taxonomy of acts where one of people is needed; definitions also come from files. */
export function checkActorTaxonomy(taxonomy: ActorTaxonomy): void {
  const levels: unknown = taxonomy?.levels;
  if (!Array.isArray(levels) || !taxonomy.levels.every((level) => Array.isArray(level?.when)))
    throw new PaliersError("invalid-taxonomy", "people are classified by a taxonomy of people");
  if (taxonomy.levels.some(({ when }) => !when.every((rules) => Array.isArray(rules)))) {
    throw new PaliersError(
      "not-a-taxonomy-of-people",
      `"${taxonomy.id}" classifies acts: give it to peopleLevels`,
    );
  }
}
