/**
 * What is known of one person, by name; `null` where it cannot be known.
 *
 * @public
 */
export interface FactsOfActor {
  readonly [fact: string]: number | null;
}

/**
 * What is known of each person over some days.
 *
 * @public
 */
export interface ActorFacts {
  /** The facts of each person; a Map, because people may be called anything. */
  readonly facts: ReadonlyMap<string, FactsOfActor>;
  /** The names of the facts. */
  readonly names: readonly string[];
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** First instant of the days asked for and first one after them; `null` where nothing was asked. */
  readonly range: { readonly start: number | null; readonly end: number | null };
}
