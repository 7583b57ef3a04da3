/**
 * The level of each person over some days.
 *
 * @public
 */
export interface PeopleLevels<Id extends string = string> {
  readonly taxonomy: { readonly id: string; readonly version: number };
  /** The level of each person who has one; somebody who is not here was absent. */
  readonly levels: ReadonlyMap<string, Id>;
  /** The taxonomy's levels, lowest first. */
  readonly order: readonly Id[];
  /** People who acted, but nothing that any level knows: absent from the ladder all the same. */
  readonly unclassified: number;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** First instant of the days asked for and first one after them; `null` where nothing was asked. */
  readonly range: { readonly start: number | null; readonly end: number | null };
}
