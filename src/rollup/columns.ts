import type { Interaction } from "../model/interaction.ts";
import type { Kinds } from "../model/kinds.ts";
import { checkAct } from "./check-act.ts";
import { createRegister, type Register } from "./register.ts";
import type { Rows } from "./rows.ts";

/**
 * Interactions made ready once for any number of rollups.
 *
 * @public
 */
export interface Columns {
  /** Acts kept, one an id. */
  readonly rows: number;
  readonly kinds: Kinds | undefined;
  /**
   * The acts themselves; read them through `rollup`.
   *
   * @internal
   */
  readonly acts: Register<Interaction>;
}

/**
 * Makes interactions ready once, so that later rollups over the same rows need not look for copies again.
 *
 * @param interactions - Any rows in memory. Of copies that conflict the smallest by canonical form
 *   stays, so that no order counts.
 * @param options - `kinds`: families of one's own kinds, for the rollups that name none.
 * @returns Something to give to `rollup` in place of the rows.
 * @throws `unchecked-record` for an act whose `at` or `count` is no number.
 *
 * @example
 * ```ts
 * import { columns, fiveLevels, fourLevels, rollup } from "paliers";
 *
 * const table = columns([{ id: "1", at: 0, kind: "idea", channel: { platform: "web", ownership: "owned" } }]);
 * rollup(table, fiveLevels).byLevel.feedback; // => 1
 * rollup(table, fourLevels).byLevel.collaboration; // => 1
 * ```
 * @public
 */
export function columns(
  interactions: Rows<Interaction>,
  options: { readonly kinds?: Kinds } = {},
): Columns {
  const acts = createRegister<Interaction>("smallest");
  for (const act of interactions) {
    checkAct(act);
    acts.add(act.id, act);
  }
  return { rows: acts.kept.size, kinds: options.kinds, acts };
}
