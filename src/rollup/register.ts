import { canonicalText } from "../util/canonical-text.ts";

/** How many copies of a record were dropped: equal ones, and ones that said something else. */
export interface Copies {
  readonly duplicates: number;
  readonly conflicts: number;
}

/** Keeps one record a key, and remembers what its copies said. */
export interface Register<T, K = string> {
  readonly kept: Map<K, T>;
  /** For keys that came more than once: each form they came in, and how often. */
  readonly forms: Map<K, Map<string, number>>;
  readonly add: (key: K, record: T) => void;
  /** Adds a record that came several times in a form, its own or that of a copy. */
  readonly addCopy: (key: K, record: T, form: string, times: number) => void;
  readonly copiesOf: (key: K) => Copies;
}

/**
 * Starts an empty register.
 *
 * @param keep - Which of several copies stays when they conflict: the `first` that came, or the
 *   `smallest` by canonical form, which no order can change.
 */
export function createRegister<T, K = string>(keep: "first" | "smallest"): Register<T, K> {
  const kept = new Map<K, T>();
  const forms = new Map<K, Map<string, number>>();

  function addCopy(key: K, record: T, form: string, times: number): void {
    const old = kept.get(key);
    const oldForm = old === undefined ? null : canonicalText(old);
    const seen = forms.get(key) ?? new Map(oldForm === null ? [] : [[oldForm, 1]]);
    forms.set(key, seen.set(form, (seen.get(form) ?? 0) + times));
    if (oldForm === null || (keep === "smallest" && form < oldForm)) kept.set(key, record);
  }

  return {
    kept,
    forms,
    add(key, record) {
      if (kept.has(key)) addCopy(key, record, canonicalText(record), 1);
      else kept.set(key, record);
    },
    addCopy,
    copiesOf(key) {
      let copies = 0;
      const seen = [...(forms.get(key)?.values() ?? [1])];
      for (const times of seen) copies += times;
      return { duplicates: copies - seen.length, conflicts: seen.length - 1 };
    },
  };
}
