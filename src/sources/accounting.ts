import type { Problem } from "./problem.ts";

/**
 * What became of every record: accepted + duplicates + rejected records = records.
 *
 * One record may have several faults, so that `rejected` can be longer than `rejectedRecords`.
 *
 * @public
 */
export interface Accounting {
  /** How many records there were. */
  readonly records: number;
  /** Copies that say the same as the record that was kept. */
  readonly duplicates: number;
  /** How many records have at least one fault. */
  readonly rejectedRecords: number;
  /** Every fault of every rejected record, in the order of the lines. */
  readonly rejected: readonly Problem[];
  /** What was kept but is worth a look: fields that were dropped, dates in the future, … */
  readonly warnings: readonly Problem[];
  /** Why the input was refused, or not read to its end; `null` when all of it was read. */
  readonly fatal: Problem | null;
}
