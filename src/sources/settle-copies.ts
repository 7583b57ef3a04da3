import { canonicalText } from "../util/canonical-text.ts";
import type { CheckedRecord } from "./row-check.ts";

/** One record with the position where it stood. */
export interface Copy {
  readonly record: CheckedRecord;
  readonly line: number;
}

/** What remains of several records with one id. */
export interface Settled {
  readonly kept: Copy;
  readonly duplicates: number;
  /** Those that say something else than the one kept. */
  readonly conflicts: readonly Copy[];
}

/**
 * Keeps the copy whose canonical form is smallest, by code unit: no order of the rows changes that.
 *
 * Copies that say the same count as duplicates, whatever the order of their keys was.
 */
export function settleCopies(copies: readonly [Copy, ...Copy[]]): Settled {
  let kept = copies[0];
  let smallest = canonicalText(kept.record);
  for (const copy of copies) {
    const form = canonicalText(copy.record);
    if (form < smallest) {
      kept = copy;
      smallest = form;
    }
  }
  const conflicts = copies.filter(({ record }) => canonicalText(record) !== smallest);
  return { kept, duplicates: copies.length - conflicts.length - 1, conflicts };
}
