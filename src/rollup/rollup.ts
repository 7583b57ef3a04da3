import type { Exposure } from "../model/exposure.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import { checkAct } from "./check-act.ts";
import { checkOptions } from "./check-options.ts";
import { columns, type Columns } from "./columns.ts";
import { countStanding } from "./count-standing.ts";
import { createCounter } from "./counter.ts";
import type { Dimension } from "./dimension.ts";
import type { Facts, GroupFacts } from "./facts.ts";
import { groupFacts } from "./group-facts.ts";
import { createRegister } from "./register.ts";
import type { RollupOptions } from "./rollup-options.ts";
import type { NamedExposure } from "./rollup-state.ts";
import type { Rows } from "./rows.ts";

function* withoutCopies(exposures: Iterable<Exposure>): Iterable<Exposure> {
  const named = createRegister<NamedExposure>("smallest");
  for (const exposure of exposures) {
    const { id } = exposure;
    if (id === undefined) yield exposure;
    else named.add({ ...exposure, id });
  }
  yield* named.kept.values();
}

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
  const table = Symbol.iterator in interactions ? null : interactions;
  const kinds = options.kinds ?? table?.kinds;
  const settings = kinds === undefined ? options : { ...options, kinds };
  const counter = createCounter(taxonomy, by, settings);

  // Unique ids need no register, unless acts taken back must be found again.
  const rows = Symbol.iterator in interactions ? interactions : [];
  const canCount =
    options.ids === "unique" &&
    !(Array.isArray(rows) && rows.some(({ undoes }) => undoes !== undefined));
  if (table !== null) countStanding(table.acts, counter);
  else if (!canCount) countStanding(columns(rows).acts, counter);
  else {
    for (const act of rows) {
      checkAct(act);
      if (act.undoes === undefined) counter.count(act);
      else counter.countUnmatched(act);
    }
  }

  const groups = groupFacts(
    counter,
    withoutCopies(options.exposures ?? []),
    taxonomy,
    by,
    settings,
    false,
  );
  if (options.by !== undefined) return groups;
  const [whole] = groups;
  if (whole === undefined) throw new Error("a rollup that groups nothing has one row");
  const { group: _group, ...facts } = whole;
  return facts;
}
