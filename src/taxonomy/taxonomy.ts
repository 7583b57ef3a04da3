import type { Label } from "../model/label.ts";
import type { Rule } from "./rule.ts";

/**
 * One step of a taxonomy.
 *
 * @public
 */
export interface Level<Id extends string = string> {
  /** An English word in kebab-case that never changes; labels may. */
  readonly id: Id;
  /** What people read, by language. */
  readonly label: Label;
  /** Other names in use for the same level. */
  readonly alias?: readonly string[] | undefined;
  /** A set of neighbouring levels that the source names together. */
  readonly group?: string | undefined;
  /** The level is reached when one of these rules matches. */
  readonly when: readonly Rule[];
}

/**
 * Ordered levels of engagement, as data. The highest level that matches wins.
 *
 * @public
 */
export interface Taxonomy<Id extends string = string> {
  /** Its name, which results carry. */
  readonly id: string;
  /** A published definition never changes: another meaning is another version. */
  readonly version: number;
  /** Lowest first. */
  readonly levels: readonly Level<Id>[];
}

/**
 * The level ids of a taxonomy, as a type: `LevelId<typeof fiveLevels>`.
 *
 * @public
 */
export type LevelId<T> = T extends Taxonomy<infer Id> ? Id : never;
