/**
 * The level of each person over some days.
 *
 * @public
 */
export interface PeopleLevels<Id extends string = string> {
  /** Which definition gave the levels. */
  readonly taxonomy: { readonly id: string; readonly version: number };
  /** The level of each person who has one, by the person's name; somebody who is not here was absent. */
  readonly levels: { readonly [actor: string]: Id };
  /** The taxonomy's levels, lowest first. */
  readonly order: readonly Id[];
  /** People who acted, but nothing that any level knows: absent from the ladder all the same. */
  readonly unclassified: number;
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** First instant of the days asked for and first one after them; `null` where nothing was asked. */
  readonly range: { readonly start: number | null; readonly end: number | null };
}
