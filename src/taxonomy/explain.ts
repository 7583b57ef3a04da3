import { checkClassifiable } from "./check-classifiable.ts";
import type { Classifiable } from "./classifiable.ts";
import { matches } from "./matches.ts";
import type { Rule } from "./rule.ts";
import type { Taxonomy } from "./taxonomy.ts";

/**
 * Why an interaction has its level.
 *
 * @public
 */
export interface Explanation<Id extends string = string> {
  /** The level's id; `null` when unclassified. */
  readonly level: Id | null;
  /** 1 is the lowest level; `null` when unclassified. */
  readonly rank: number | null;
  /** The first rule of that level that matched. */
  readonly rule: Rule | null;
  /** Lower levels that would have matched too, lowest first. */
  readonly alsoMatched: readonly Id[];
}

/**
 * Tells why an interaction has its level: the rule that won and the lower levels that it also matched.
 *
 * @param interaction - Anything with a `kind` and a `channel`; the other fields only where rules read them.
 * @param taxonomy - The definition.
 * @returns Nulls and an empty list when the interaction is unclassified.
 * @throws What `classify` throws.
 *
 * @example
 * ```ts
 * import { explain, fourLevels } from "paliers";
 *
 * const remark = { kind: "comment", channel: { platform: "web", ownership: "owned" }, project: "watch" } as const;
 * explain(remark, fourLevels).level; // => "collaboration"
 * explain(remark, fourLevels).rule; // => { project: true }
 * explain(remark, fourLevels).alsoMatched; // => ["curation"]
 * ```
 * @public
 */
export function explain<Id extends string>(
  interaction: Classifiable,
  taxonomy: Taxonomy<Id>,
): Explanation<Id> {
  checkClassifiable(interaction, taxonomy);
  const matched = taxonomy.levels.flatMap(({ id, when }, index) => {
    const rule = when.find((candidate) => matches(interaction, candidate));
    return rule === undefined ? [] : [{ id, rank: index + 1, rule }];
  });
  const won = matched.at(-1);
  if (won === undefined) return { level: null, rank: null, rule: null, alsoMatched: [] };
  return {
    level: won.id,
    rank: won.rank,
    rule: won.rule,
    alsoMatched: matched.slice(0, -1).map(({ id }) => id),
  };
}
