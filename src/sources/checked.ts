import type { Accounting } from "./accounting.ts";

/**
 * Rows in memory after the check.
 *
 * @public
 */
export interface Checked<T> extends Accounting {
  /** The records that passed. */
  readonly accepted: readonly T[];
}
