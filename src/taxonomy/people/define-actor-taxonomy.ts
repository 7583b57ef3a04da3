import { checkRecord } from "../../util/check-record.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { PaliersError } from "../../util/paliers-error.ts";
import type { ActorTaxonomy } from "./actor-taxonomy.ts";

const FIELDS = ["fact", "min", "max"];
const isFilledList = (list: unknown): list is readonly unknown[] =>
  Array.isArray(list) && list.length > 0;

/** Definitions also come from files, where the types promise nothing. */
function checkActorRule(rule: unknown, where: string): void {
  const fields =
    typeof rule === "object" && rule !== null ? new Map(Object.entries(rule)) : new Map();
  for (const field of fields.keys()) {
    if (typeof field === "string" && FIELDS.includes(field)) continue;
    const word = String(field);
    throw new PaliersError(
      "unknown-field",
      `a rule of ${where} has "${word}"${didYouMean(word, FIELDS)}`,
    );
  }
  const fact: unknown = fields.get("fact");
  const bounds: readonly unknown[] = [fields.get("min"), fields.get("max")];
  if (typeof fact !== "string" || fact === "" || bounds.every((bound) => bound === undefined)) {
    throw new PaliersError("empty-rule", `a rule of ${where} needs a fact with a min or a max`);
  }
  const [min, max] = bounds.map((bound) => {
    if (bound === undefined || (typeof bound === "number" && Number.isFinite(bound))) return bound;
    throw new PaliersError("invalid-bound", `a bound of "${fact}" in ${where} is no number`);
  });
  if (min !== undefined && max !== undefined && min > max) {
    throw new PaliersError(
      "unreachable-level",
      `"${fact}" in a rule of ${where} must be at least ${min} and at most ${max}`,
    );
  }
}

/**
 * Checks a taxonomy of people of one's own, once, and returns it unchanged with its level ids and facts as types.
 *
 * @param taxonomy - Levels from the lowest to the highest. A level holds lists of rules: all rules of
 *   one list must hold, any of the lists is enough.
 * @returns The same object.
 * @throws `invalid-taxonomy`, `duplicate-level`, `missing-label` as `defineTaxonomy` does; `empty-rule`,
 *   `unknown-field`, `invalid-bound` for a rule that says nothing or no number; `unreachable-level` for
 *   bounds that exclude each other; `invalid-input` for what is no taxonomy at all.
 *
 * @example
 * ```ts
 * import { activeDays, actorFacts, classifyActors, defineActorTaxonomy } from "paliers";
 *
 * const regulars = defineActorTaxonomy({
 *   id: "regulars",
 *   version: 1,
 *   levels: [
 *     { id: "visitor", label: { en: "Visitor", fr: "Visiteur" }, when: [[{ fact: "days", min: 1 }]] },
 *     { id: "regular", label: { en: "Regular", fr: "Habitué" }, when: [[{ fact: "days", min: 5 }]] },
 *   ],
 * });
 * const channel = { platform: "forum", ownership: "owned" } as const;
 * const people = actorFacts([{ id: "1", at: 0, kind: "read", channel, actor: "ann" }], { days: activeDays() });
 * classifyActors(people, regulars).levels["ann"]; // => "visitor"
 * ```
 * @public
 */
// @__NO_SIDE_EFFECTS__
export function defineActorTaxonomy<const Id extends string, const Fact extends string>(
  taxonomy: ActorTaxonomy<Id, Fact>,
): ActorTaxonomy<Id, Fact> {
  checkRecord(taxonomy, "a taxonomy of people");
  const { id, version, levels } = taxonomy;
  if (typeof id !== "string" || id === "" || !isFilledList(levels))
    throw new PaliersError("invalid-taxonomy", "a taxonomy of people needs an id and levels");
  if (!Number.isInteger(version) || version < 1)
    throw new PaliersError("invalid-taxonomy", `taxonomy "${id}" needs a version: 1, 2, …`);
  const seen = new Set<string>();
  for (const one of levels) {
    checkRecord(one, `levels of "${id}", each an object`);
    const { id: level, label, when } = one;
    const where = `level "${level}" of "${id}"`;
    if (typeof level !== "string" || level === "")
      throw new PaliersError("invalid-taxonomy", `every level of "${id}" needs an id`);
    if (seen.has(level))
      throw new PaliersError("duplicate-level", `two levels of "${id}" are called "${level}"`);
    seen.add(level);
    if (typeof label?.en !== "string" || label.en === "")
      throw new PaliersError("missing-label", `${where} needs an English label`);
    if (!isFilledList(when)) throw new PaliersError("empty-rule", `${where} has no rule`);
    for (const rules of when) {
      if (!isFilledList(rules)) {
        throw new PaliersError("empty-rule", `${where} needs lists of rules on facts, one or more`);
      }
      for (const rule of rules) checkActorRule(rule, where);
    }
  }
  return taxonomy;
}
