/**
 * What is known of one person, by name; `null` where it cannot be known.
 *
 * @public
 */
export type FactsOfActor<Fact extends string = string> = {
  readonly [F in Fact]: number | null;
};

/**
 * What is known of each person over some days.
 *
 * @public
 */
export interface ActorFacts<Fact extends string = string> {
  /** The facts of each person, by the person's name. */
  readonly facts: { readonly [actor: string]: FactsOfActor<Fact> };
  /** The names of the facts. */
  readonly names: readonly Fact[];
  /** Share of the acts that say who acted; `null` without acts. */
  readonly coverage: number | null;
  /** First instant of the days asked for and first one after them; `null` where nothing was asked. */
  readonly range: { readonly start: number | null; readonly end: number | null };
}
