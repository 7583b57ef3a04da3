import { canonicalText } from "../util/canonical-text.ts";

/** One record with the position where it stood. */
export interface Copy<T> {
  readonly record: T;
  readonly line: number;
}

/** What remains of several records with one id. */
export interface SettledCopies<T> {
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
export function settleCopies<T>(copies: readonly [Copy<T>, ...Copy<T>[]]): SettledCopies<T> {
  const forms = copies.map((copy) => ({ copy, form: canonicalText(copy.record) }));
  const kept = forms.reduce((least, other) => (other.form < least.form ? other : least));
  const conflicts = forms.flatMap(({ copy, form }) => (form === kept.form ? [] : [copy]));
  return { kept: kept.copy, duplicates: copies.length - conflicts.length - 1, conflicts };
}
