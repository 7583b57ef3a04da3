import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { PaliersError } from "../util/paliers-error.ts";

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Refuses a taxonomy of people where one of acts is needed; definitions also come from files. */
export function checkTaxonomy(taxonomy: Taxonomy): void {
  const levels: unknown = taxonomy?.levels;
  if (!isList(levels) || !taxonomy.levels.every((level) => isList(level?.when))) {
    throw new PaliersError("invalid-taxonomy", "people get their levels from a taxonomy of acts");
  }
  // A rule of people is a list of facts with bounds; a rule of acts is one record of fields.
  if (taxonomy.levels.some(({ when }) => when.some(isList))) {
    throw new PaliersError(
      "not-a-taxonomy-of-acts",
      `"${taxonomy.id}" classifies people by facts: give it to classifyActors`,
    );
  }
}
