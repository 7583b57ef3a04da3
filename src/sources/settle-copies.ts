import { canonicalText } from "../util/canonical-text.ts";

/** One record with the position where it stood. */
export interface Copy<T> {
  readonly record: T;
  readonly line: number;
}

/** What remains of several records with one id. */
export interface Settled<T> {
  readonly kept: Copy<T>;
  readonly duplicates: number;
  /** Those that say something else than the one kept. */
  readonly conflicts: readonly Copy<T>[];
}

/**
 * Keeps the copy whose canonical form is smallest, by code unit: no order of the rows changes that.
 *
 * Copies that say the same count as duplicates, whatever the order of their keys was.
 */
export function settleCopies<T>(copies: readonly [Copy<T>, ...Copy<T>[]]): Settled<T> {
  const forms = copies.map(({ record }) => canonicalText(record));
  let kept = copies[0];
  let smallest = forms[0] ?? "";
  for (const [index, copy] of copies.entries()) {
    const form = forms[index] ?? "";
    if (form < smallest) {
      kept = copy;
      smallest = form;
    }
  }
  const conflicts = copies.filter((_copy, index) => forms[index] !== smallest);
  return { kept, duplicates: copies.length - conflicts.length - 1, conflicts };
}
