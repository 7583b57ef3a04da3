import { checkClassifiable } from "./check-classifiable.ts";
import type { Classifiable } from "./classifiable.ts";
import { rankOf } from "./rank-of.ts";
import type { Taxonomy } from "./taxonomy.ts";

/**
 * Tells the level of engagement of one interaction.
 *
 * The highest level that matches wins. Whose act it is never changes its level unless a rule says so.
 *
 * @param interaction - Anything with a `kind` and a `channel`; the other fields only where rules read them.
 * @param taxonomy - The definition, `fiveLevels` for instance.
 * @returns The level's id, typed by the taxonomy; `null` when no rule matches (unclassified: counted
 *   and shown, never dropped, never the lowest level).
 * @throws `invalid-input` for what has no kind or no channel, or is no taxonomy of acts. A word that no
 *   list has matches no rule; `rollup` refuses it.
 *
 * @example
 * ```ts
 * import { classify, fiveLevels } from "paliers";
 *
 * classify({ kind: "review", channel: { platform: "shop", ownership: "owned" } }, fiveLevels); // => "feedback"
 * classify({ kind: "review", channel: { platform: "forum", ownership: "earned" } }, fiveLevels); // => "external-discussion"
 * classify({ kind: "unboxing", channel: { platform: "forum", ownership: "earned" } }, fiveLevels); // => null
 * ```
 * @public
 */
export function classify<Id extends string>(
  interaction: Classifiable,
  taxonomy: Taxonomy<Id>,
): Id | null {
  checkClassifiable(interaction, taxonomy);
  return taxonomy.levels[rankOf(interaction, taxonomy) - 1]?.id ?? null;
}
