import { isObject } from "../util/is-object.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { checkMembers } from "./check-members.ts";
import { checkRule } from "./check-rule.ts";
import { isCovered } from "./is-covered.ts";
import type { Level, Taxonomy } from "./taxonomy.ts";

const TAXONOMY_FIELDS: readonly string[] = ["id", "version", "levels"];
const LEVEL_FIELDS: readonly string[] = ["id", "label", "alias", "group", "when"];

/** Definitions also come from files, where the types promise nothing. */
const isFilledList = (list: unknown): boolean => Array.isArray(list) && list.length > 0;
const hasId = (level: { readonly id?: unknown } | null): boolean =>
  typeof level?.id === "string" && level.id !== "";
const isNamed = (label: { readonly en?: string } | undefined): boolean =>
  typeof label?.en === "string" && label.en !== "";

const covers = (levels: readonly Level[], level: Level): boolean => {
  const rules = levels.flatMap(({ when }) => when);
  return level.when.every((rule) => isCovered(rule, rules));
};

/**
 * Finds the higher levels that leave nothing to a level; none when the level can be reached.
 *
 * Only those that are needed to cover it are named, so that the message points at the culprits.
 */
function shadowedBy(level: Level, higher: readonly Level[]): readonly Level[] {
  if (!covers(higher, level)) return [];
  return higher.reduce((needed, candidate) => {
    const others = needed.filter((other) => other !== candidate);
    return covers(others, level) ? others : needed;
  }, higher);
}

/**
 * Checks a taxonomy of one's own, once, and returns it unchanged with its level ids as a type.
 *
 * @param taxonomy - Levels from the lowest to the highest, each with its rules: fields that hold one
 *   of some values, all of them inside a rule, any rule of the list. A kind is never refused: kinds are open.
 * @returns The same object.
 * @throws `invalid-taxonomy` without an id, a whole version from 1 or a level, or for a level without
 *   an id; `duplicate-level` for an id that returns; `missing-label` without an English label;
 *   `empty-rule` for a rule that says nothing; `unknown-field` and `unknown-word` for what does not
 *   exist, on the taxonomy, a level or a rule (the nearest is named); `unreachable-level` for a level whose every interaction belongs to a higher one.
 *
 * @example
 * ```ts
 * import { classify, defineTaxonomy } from "paliers";
 *
 * const ladder = defineTaxonomy({
 *   id: "two-steps",
 *   version: 1,
 *   levels: [
 *     { id: "sees", label: { en: "Sees", fr: "Voit" }, when: [{ kind: ["view", "read"] }] },
 *     { id: "says", label: { en: "Says", fr: "Dit" }, when: [{ kind: ["comment", "review"] }] },
 *   ],
 * });
 * classify({ kind: "review", channel: { platform: "shop", ownership: "owned" } }, ladder); // => "says"
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function defineTaxonomy<const Id extends string>(taxonomy: Taxonomy<Id>): Taxonomy<Id> {
  if (!isObject(taxonomy)) {
    throw new PaliersError("invalid-taxonomy", "a taxonomy is an object with id, version, levels");
  }
  const { id, version, levels } = taxonomy;
  if (typeof id !== "string" || id === "") {
    throw new PaliersError("invalid-taxonomy", "a taxonomy needs an id");
  }
  if (!Number.isInteger(version) || version < 1) {
    throw new PaliersError("invalid-taxonomy", `taxonomy "${id}" needs a version: 1, 2, …`);
  }
  if (!isFilledList(levels)) {
    throw new PaliersError("invalid-taxonomy", `taxonomy "${id}" needs at least one level`);
  }
  checkMembers(taxonomy, TAXONOMY_FIELDS, `taxonomy "${id}"`);

  const seen = new Set<string>();
  for (const level of levels) {
    if (!hasId(level)) {
      throw new PaliersError("invalid-taxonomy", `every level of "${id}" needs an id`);
    }
    const where = `level "${level.id}" of "${id}"`;
    if (seen.has(level.id)) {
      throw new PaliersError("duplicate-level", `two levels of "${id}" are called "${level.id}"`);
    }
    seen.add(level.id);
    checkMembers(level, LEVEL_FIELDS, where);
    if (!isNamed(level.label)) {
      throw new PaliersError("missing-label", `${where} needs an English label`);
    }
    if (!isFilledList(level.when)) throw new PaliersError("empty-rule", `${where} has no rule`);
    for (const rule of level.when) checkRule(rule, where);
  }
  for (const [index, level] of levels.entries()) {
    const higher = shadowedBy(level, levels.slice(index + 1)).map((other) => `"${other.id}"`);
    if (higher.length === 0) continue;
    const by = `${higher.join(" or ")}, which ${higher.length === 1 ? "is" : "are"} higher`;
    throw new PaliersError(
      "unreachable-level",
      `level "${level.id}" of "${id}" can never be reached: every interaction it accepts is also accepted by ${by}`,
    );
  }
  return taxonomy;
}
