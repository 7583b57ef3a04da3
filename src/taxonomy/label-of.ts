import type { Locale } from "../model/locale.ts";
import { checkOptions } from "../util/check-options.ts";
import { checkWord } from "../util/check-word.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { checkActsTaxonomy } from "./check-acts-taxonomy.ts";
import type { Taxonomy } from "./taxonomy.ts";

const UNCLASSIFIED = { en: "Unclassified", fr: "Non classé" } as const;

/**
 * In which language a level is named.
 *
 * @public
 */
export interface LabelOptions {
  /** English when absent, and where a label has no French. */
  readonly locale?: Locale | undefined;
}

/**
 * Gives the name of a level that people read.
 *
 * @param level - A level's id, or `null` for what no level takes, as `classify` gives it.
 * @param taxonomy - The definition that has this level.
 * @param options - `locale`: English when absent, and where a label has no French.
 * @returns The label; the words for unclassified where there is no level.
 * @throws `unknown-level` for an id that the taxonomy does not have, with the nearest one;
 *   `unknown-locale`, `unknown-option`; `invalid-input` for what is no taxonomy.
 *
 * @example
 * ```ts
 * import { fiveLevels, labelOf } from "paliers";
 *
 * labelOf("feedback", fiveLevels); // => "Opinion or feedback"
 * labelOf("feedback", fiveLevels, { locale: "fr" }); // => "Avis ou feedback"
 * labelOf(null, fiveLevels); // => "Unclassified"
 * ```
 * @public
 */
export function labelOf<Id extends string>(
  level: NoInfer<Id> | null,
  taxonomy: Taxonomy<Id>,
  options: LabelOptions = {},
): string {
  checkOptions(options, { locale: 1 });
  const { locale = "en" } = options;
  checkWord('option "locale" is', locale, Object.keys(UNCLASSIFIED), "unknown-locale");
  checkActsTaxonomy(taxonomy);
  if (level === null) return UNCLASSIFIED[locale];
  const found = taxonomy.levels.find(({ id }) => id === level);
  if (found === undefined) {
    const ids = taxonomy.levels.map(({ id }) => id);
    throw new PaliersError(
      "unknown-level",
      `taxonomy "${taxonomy.id}" has no level "${level}"${didYouMean(String(level), ids)}`,
    );
  }
  return found.label[locale] ?? found.label.en;
}
