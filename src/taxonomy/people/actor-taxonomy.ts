import type { Label } from "../../model/label.ts";

/**
 * A bound on one fact about a person; both ends included.
 *
 * @public
 */
export interface ActorRule<Fact extends string = string> {
  /** The name that the fact has among the person's facts. */
  readonly fact: Fact;
  /** At least so much. */
  readonly min?: number | undefined;
  /** At most so much: how a rule says "not more than", since rules never say "not". */
  readonly max?: number | undefined;
}

/**
 * One level of people.
 *
 * @public
 */
export interface ActorLevel<Id extends string = string, Fact extends string = string> {
  /** An English word in kebab-case that never changes; labels may. */
  readonly id: Id;
  /** Its name for people. */
  readonly label: Label;
  /** Other names of it. */
  readonly alias?: readonly string[] | undefined;
  /** A set of neighbouring levels, such as the steps of one level. */
  readonly group?: string | undefined;
  /** Reached when all the rules of one of these lists hold. */
  readonly when: readonly (readonly ActorRule<Fact>[])[];
}

/**
 * Ordered levels of people over some days, as data. The highest level that holds wins.
 *
 * @public
 */
export interface ActorTaxonomy<Id extends string = string, Fact extends string = string> {
  /** A word in kebab-case that never changes. */
  readonly id: string;
  /** A published definition never changes: another meaning is another version. */
  readonly version: number;
  /** Lowest first. */
  readonly levels: readonly ActorLevel<Id, Fact>[];
}
