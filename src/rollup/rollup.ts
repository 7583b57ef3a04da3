import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { checkAct } from "./check-act.ts";
import { checkOptions } from "./check-options.ts";
import { type Columns, columns } from "./columns.ts";
import { countStanding } from "./count-standing.ts";
import { createCounter } from "./counter.ts";
import type { Dimension } from "./dimension.ts";
import { exposureKey } from "./exposure-key.ts";
import type { Facts, GroupFacts } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { groupFacts } from "./group-facts.ts";
import { createRegister } from "./register.ts";
import type { RollupOptions } from "./rollup-options.ts";
import type { Rows } from "./rows.ts";

/**
 * Counts interactions: how many, of which kinds and levels, by how many people, before which audience.
 *
 * The order of the rows, copies of them and acts taken back never change a result. Acts of the brand
 * and of machines are left out and counted apart.
 *
 * @param interactions - Checked rows, or the result of `columns`.
 * @param taxonomy - The definition of the levels.
 * @param options - `by` groups; the other options are those of `RollupOptions`.
 * @returns Facts; with `by` one row of facts a group, in the order of the groups (time and levels in
 *   theirs, texts by code unit, what has no value last). A group exists when an interaction, a
 *   publication or an exposure falls into it. A denominator that exposures do not have at this grain is `null`.
 * @throws `unknown-dimension`, `duplicate-dimension`, `unknown-word`, `invalid-range` or
 *   `unknown-time-zone` for options; `unchecked-record` for an act whose `at` or `count` is no number.
 *
 * @example
 * ```ts
 * import { fiveLevels, rollup, type Interaction } from "paliers";
 *
 * const owned = { platform: "facebook", ownership: "owned" } as const;
 * const acts: Interaction[] = [
 *   { id: "1", at: Date.UTC(2026, 2, 9), kind: "like", channel: owned, actor: "ann" },
 *   { id: "2", at: Date.UTC(2026, 2, 16), kind: "review", channel: owned, actor: "ann" },
 * ];
 * rollup(acts, fiveLevels).people; // => 1
 * rollup(acts, fiveLevels, { by: ["week"] }).map((facts) => [facts.group.week, facts.byLevel.feedback]); // => [["2026-W11", 0], ["2026-W12", 1]]
 * ```
 * @public
 */
export function rollup<Id extends string, const D extends Dimension>(
  interactions: Rows<Interaction> | Columns,
  taxonomy: Taxonomy<Id>,
  options: RollupOptions & { readonly by: readonly D[] },
): readonly GroupFacts<Id, D>[];
export function rollup<Id extends string>(
  interactions: Rows<Interaction> | Columns,
  taxonomy: Taxonomy<Id>,
  options?: RollupOptions,
): Facts<Id>;
export function rollup<Id extends string, const D extends Dimension>(
  interactions: Rows<Interaction> | Columns,
  taxonomy: Taxonomy<Id>,
  options: RollupOptions & { readonly by?: readonly D[] } = {},
): Facts<Id> | readonly GroupFacts<Id, D>[] {
  const by = options.by ?? [];
  checkOptions(by, options);
  const isTable = !(Symbol.iterator in interactions);
  const kinds = options.kinds ?? (isTable ? interactions.kinds : undefined);
  const counter = createCounter(taxonomy, by, options, kinds);

  // Unique ids need no register, unless acts taken back must be found again.
  const hasUndoes =
    Array.isArray(interactions) && interactions.some(({ undoes }) => undoes !== undefined);
  if (isTable || hasUndoes || options.ids !== "unique")
    countStanding((isTable ? interactions : columns(interactions)).acts, counter);
  else {
    for (const act of interactions) {
      checkAct(act);
      counter.count(act);
    }
  }

  const exposures = createRegister<Exposure, unknown>("smallest");
  for (const exposure of options.exposures ?? []) exposures.add(exposureKey(exposure), exposure);
  const facts = factsOf(counter, exposures.kept.values(), taxonomy, by, options, false);
  if (options.by === undefined) return facts(counter.tallyAt([]));
  return groupFacts(counter, by, facts, options.fill);
}
