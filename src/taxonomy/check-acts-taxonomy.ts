import { PaliersError } from "../util/paliers-error.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** A rule of acts is one record of fields; a rule of people is a list of facts. */
const isOfActs = (level: Taxonomy["levels"][number] | null): boolean =>
  level?.when?.some?.(Array.isArray) === false;

/** Refuses what is no taxonomy of acts: nothing at all, the name of one, or a taxonomy of people. */
export function checkActsTaxonomy(taxonomy: Taxonomy): void {
  if (taxonomy?.levels?.every?.(isOfActs) !== true)
    throw new PaliersError(
      taxonomy?.levels ? "not-a-taxonomy-of-acts" : "invalid-input",
      "expected a taxonomy of acts, such as fiveLevels",
    );
}
