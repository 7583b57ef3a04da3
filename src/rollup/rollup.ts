import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import { kindsOf } from "../model/kinds-of.ts";
import { checkActsTaxonomy } from "../taxonomy/check-acts-taxonomy.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { checkOptions } from "../util/check-options.ts";
import { checkRows } from "../util/check-rows.ts";
import { isObject } from "../util/is-object.ts";
import type { Acts } from "./acts.ts";
import { addExposuresTo } from "./add-exposures-to.ts";
import { createCarried } from "./carried.ts";
import { checkAct } from "./check-act.ts";
import { checkRollupOptions } from "./check-rollup-options.ts";
import { countStanding } from "./count-standing.ts";
import { createCounter } from "./counter.ts";
import { COUNTING_OPTIONS } from "./counting-options.ts";
import type { Dimension } from "./dimension.ts";
import type { Facts, GroupFacts } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { groupFacts } from "./group-facts.ts";
import { createRegister } from "./register.ts";
import type { Grouped, RollupOptions, Whole } from "./rollup-options.ts";
import { tableOf } from "./table-of.ts";

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
 *   publication, an exposure or an act that was left out falls into it. A denominator that exposures do not have at this grain is `null`.
 * @throws `unknown-option`, `unknown-dimension`, `duplicate-dimension`, `unknown-word`, `unknown-family`,
 *   `invalid-option`, `invalid-range` or `unknown-time-zone` for options; `unchecked-record`, with its
 *   position, for a row that is no act or holds a word that does not exist; `invalid-input` for what
 *   holds no rows or is no taxonomy.
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
export function rollup<Id extends string>(
  interactions: Acts,
  taxonomy: Taxonomy<Id>,
  options?: Whole<RollupOptions>,
): Facts<Id>;
export function rollup<Id extends string, const D extends Dimension>(
  interactions: Acts,
  taxonomy: Taxonomy<Id>,
  options: Grouped<RollupOptions, D>,
): readonly GroupFacts<Id, D>[];
export function rollup<Id extends string, const D extends Dimension>(
  interactions: Acts,
  taxonomy: Taxonomy<Id>,
  options: Whole<RollupOptions> | Grouped<RollupOptions, D> = {},
): Facts<Id> | readonly GroupFacts<Id, D>[] {
  checkOptions(options, { ...COUNTING_OPTIONS, exposures: 1, by: 1 });
  checkActsTaxonomy(taxonomy);
  const by = options.by ?? [];
  checkRollupOptions(by, options);
  const isTable = isObject(interactions) && "acts" in interactions;
  if (!isTable) checkRows(interactions);
  const kinds = kindsOf(options.kinds) ?? (isTable ? interactions.kinds : undefined);
  const counter = createCounter(taxonomy, by, options, kinds);

  // Unique ids need no register, unless acts taken back must be found again.
  const hasUndoes =
    Array.isArray(interactions) &&
    interactions.some((act: Interaction | null) => act?.undoes !== undefined);
  let carried: ReadonlySet<string>;
  if (isTable || hasUndoes || options.ids !== "unique") {
    const table = isTable ? interactions : tableOf(interactions);
    carried = table.carried;
    countStanding(table.acts, counter);
  } else {
    const { fields, note } = createCarried();
    carried = fields;
    let position = 0;
    for (const act of interactions) {
      checkAct(act, position++);
      note(act);
      counter.count(act);
    }
  }

  const exposures = createRegister<Exposure, unknown>("smallest");
  addExposuresTo(exposures, options.exposures ?? []);
  const facts = factsOf(counter, exposures.kept.values(), taxonomy, by, options, { carried });
  if (options.by === undefined) return facts(counter.tallyAt([]));
  return groupFacts(counter, by, facts, options.fill);
}
