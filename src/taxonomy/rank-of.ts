import type { Classifiable } from "./classifiable.ts";
import { matches } from "./matches.ts";
import type { Taxonomy } from "./taxonomy.ts";

/** The rank of the highest level that matches, 1 for the lowest level; 0 when none does. */
export function rankOf(interaction: Classifiable, taxonomy: Taxonomy): number {
  const { levels } = taxonomy;
  let rank = levels.length;
  while (rank > 0 && levels[rank - 1]?.when.some((rule) => matches(interaction, rule)) !== true)
    rank -= 1;
  return rank;
}
