import { checkRecord } from "../util/check-record.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { type ByName, mapOf } from "../util/map-of.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { withoutUndefined } from "../util/without-undefined.ts";
import { checkActsTaxonomy } from "./check-acts-taxonomy.ts";
import { checkMembers } from "./check-members.ts";
import { defineTaxonomy } from "./define-taxonomy.ts";
import type { Rule } from "./rule.ts";
import type { Level, Taxonomy } from "./taxonomy.ts";

/**
 * What a variant changes of its base.
 *
 * @public
 */
export interface TaxonomyVariant<Id extends string = string> {
  /** An id of its own. */
  readonly id: string;
  /** 1, 2, …: another meaning is another version. */
  readonly version: number;
  /** The new level by kind, in an object or a Map; `null` leaves a kind unclassified. */
  readonly move: ByName<Id | null>;
}

/**
 * Makes a variant of a taxonomy: some kinds moved to another level, under an id of its own.
 *
 * Results of a variant are never compared with those of its base by accident, since both carry their
 * taxonomy's id and version. Rules that name no kind stay as they are: in `fourLevels` an act that
 * feeds a project is collaboration whatever its kind.
 *
 * @param base - The taxonomy to start from; it is not changed.
 * @param variant - The new id and version, and `move`: level by kind, `null` to leave a kind unclassified.
 * @returns The variant, checked as `defineTaxonomy` does.
 * @throws `same-id` for the id of the base, `unknown-level` for a level that the base does not have,
 *   `invalid-input` for what is no base or no variant, and all that `defineTaxonomy` refuses.
 *
 * @example
 * ```ts
 * import { classify, deriveTaxonomy, fiveLevels } from "paliers";
 *
 * const strict = deriveTaxonomy(fiveLevels, { id: "five-levels/rating-micro", version: 1, move: { rate: "micro-interaction" } });
 * classify({ kind: "rate", channel: { platform: "shop", ownership: "owned" } }, strict); // => "micro-interaction"
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function deriveTaxonomy<Id extends string>(
  base: Taxonomy<Id>,
  variant: TaxonomyVariant<NoInfer<Id>>,
): Taxonomy<Id> {
  checkActsTaxonomy(base);
  const wanted = "a variant with id, version and move, an object: level by kind";
  checkRecord(variant, wanted);
  checkMembers(variant, ["id", "version", "move"], `the variant of "${base.id}"`);
  const { id, version } = variant;
  const move = mapOf<Id | null>(variant.move, wanted);
  const ids = base.levels.map((level) => level.id);
  if (id === base.id)
    throw new PaliersError("same-id", `a variant of "${base.id}" needs an id of its own`);
  for (const [kind, target] of move) {
    if (target !== null && !ids.includes(target)) {
      throw new PaliersError(
        "unknown-level",
        `"${id}" moves "${kind}" to "${target}"${didYouMean(String(target), ids)}`,
      );
    }
  }
  const stays = (kind: string): boolean => !move.has(kind);
  const withoutMoved = (given: Rule): readonly Rule[] => {
    const rule = withoutUndefined(given);
    if (rule.kind === undefined) return [rule];
    const kind = rule.kind.filter(stays);
    return kind.length === 0 ? [] : [{ ...rule, kind }];
  };
  const levels = base.levels.map((level): Level<Id> => {
    const arrived = [...move].flatMap(([kind, to]) => (to === level.id ? [kind] : []));
    const when = level.when.flatMap(withoutMoved);
    return {
      ...withoutUndefined(level),
      when: arrived.length === 0 ? when : [...when, { kind: arrived }],
    };
  });
  return defineTaxonomy({ id, version, levels });
}
