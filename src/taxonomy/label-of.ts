import type { Locale } from "../model/locale.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import type { Taxonomy } from "./taxonomy.ts";

/**
 * Gives the name of a level that people read.
 *
 * @param level - A level's id.
 * @param taxonomy - The definition that has this level.
 * @param locale - English when absent, and where a label has no French.
 * @returns The label.
 * @throws `unknown-level` for an id that the taxonomy does not have, with the nearest one.
 *
 * @example
 * ```ts
 * import { fiveLevels, labelOf } from "paliers";
 *
 * labelOf("feedback", fiveLevels); // => "Opinion or feedback"
 * labelOf("feedback", fiveLevels, "fr"); // => "Avis ou feedback"
 * ```
 * @public
 */
export function labelOf<Id extends string>(
  level: NoInfer<Id>,
  taxonomy: Taxonomy<Id>,
  locale: Locale = "en",
): string {
  const found = taxonomy.levels.find(({ id }) => id === level);
  if (found === undefined) {
    const ids = taxonomy.levels.map(({ id }) => id);
    throw new PaliersError(
      "unknown-level",
      `taxonomy "${taxonomy.id}" has no level "${level}"${didYouMean(level, ids)}`,
    );
  }
  return found.label[locale] ?? found.label.en;
}
