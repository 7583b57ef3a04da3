import { checkInput } from "../util/check-input.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** A rule of people is a list of facts: read as one of acts it would match everything. */
const isOfActs = (level: Taxonomy["levels"][number]): boolean =>
  !(level?.when?.some?.(Array.isArray) ?? true);

/** Refuses what is no taxonomy of acts: nothing at all, the name of one, or a taxonomy of people. */
export function checkActsTaxonomy(taxonomy: Taxonomy): void {
  checkInput(taxonomy?.levels?.every?.(isOfActs), "a taxonomy of acts");
}
