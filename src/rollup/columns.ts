import type { Family } from "../model/family.ts";
import type { Interaction } from "../model/interaction.ts";
import type { Kinds } from "../model/kinds.ts";
import { kindsOf } from "../model/kinds-of.ts";
import { checkOptions } from "../util/check-options.ts";
import type { ByName } from "../util/map-of.ts";
import type { Register } from "./register.ts";
import type { Rows } from "./rows.ts";
import { tableOf } from "./table-of.ts";

/**
 * Interactions made ready once for any number of rollups.
 *
 * @public
 */
export interface Columns {
  /** Acts kept, one a platform and id. */
  readonly rows: number;
  /** Families of one's own kinds, for the rollups that name none. */
  readonly kinds: Kinds | undefined;
  /**
   * The acts themselves; read them through `rollup`.
   *
   * @internal
   */
  readonly acts: Register<Interaction>;
  /**
   * The fields that any row carried.
   *
   * @internal
   */
  readonly carried: ReadonlySet<string>;
}

/**
 * What is known of the interactions besides themselves.
 *
 * @public
 */
export interface ColumnsOptions {
  /** Families of one's own kinds, for the rollups that name none. */
  readonly kinds?: ByName<Family> | undefined;
}

/**
 * Makes interactions ready once, so that later rollups over the same rows need not look for copies again.
 *
 * @param interactions - Any rows in memory. Of copies that conflict the smallest by canonical form
 *   stays, so that no order counts.
 * @param options - `kinds`: families of one's own kinds, for the rollups that name none.
 * @returns Something to give to `rollup` in place of the rows.
 * @throws `invalid-input` for what holds no rows; `unchecked-record`, with its position, for a row that
 *   is no act or holds a word that does not exist; `unknown-family`, `unknown-option`.
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
export function columns(interactions: Rows<Interaction>, options: ColumnsOptions = {}): Columns {
  checkOptions(options, { kinds: 1 });
  const kinds = kindsOf(options.kinds);
  const table = tableOf(interactions);
  return { rows: table.acts.kept.size, kinds, ...table };
}
