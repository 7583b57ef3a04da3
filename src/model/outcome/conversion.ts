import type { Channel } from "../channel.ts";
import type { Money } from "./money.ts";

/**
 * One result that the business wanted: a sale, a recruited co-creator, a CV received.
 *
 * @public
 */
export interface Conversion<GoalId extends string = string> {
  /** Identity within its goal: a later record with the same goal and id replaces the value of this one. */
  readonly id: string;
  /** Milliseconds since the Unix epoch, UTC; of a later record: when the new value became known. */
  readonly at: number;
  /** The goal that it counts for. */
  readonly goal: GoalId;
  /** Who converted. Absent: nobody in particular. */
  readonly actor?: string | undefined;
  /** What it is worth, in minor units with their currency: `money(600, "EUR")` is 600 euros. */
  readonly value?: Money | undefined;
  /** Where the link or code that brought it was. */
  readonly channel?: Channel | undefined;
  /** The campaign whose tracked link or code brought it. */
  readonly campaign?: string | undefined;
  /** The content whose tracked link or code brought it. */
  readonly content?: { readonly id: string } | undefined;
  /**
   * Takes another conversion of its goal back: whole, or, with a `value`, that amount whatever its sign.
   * Such a record is no conversion itself.
   */
  readonly undoes?: string | undefined;
  /** When this was stated; epoch milliseconds, `at` when absent. Of two with one id the value stated last counts. */
  readonly revision?: number | undefined;
}
