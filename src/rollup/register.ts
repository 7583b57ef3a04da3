import { canonicalText } from "../util/canonical-text.ts";

interface Identified {
  readonly id: string;
}

/** A register as plain data, as it travels. */
export interface RegisterState<T> {
  readonly kept: readonly T[];
  /** For ids that came more than once: each form they came in, and how often. */
  readonly forms: readonly (readonly [
    id: string,
    forms: readonly (readonly [form: string, times: number])[],
  ])[];
}

/** Keeps one record an id, and remembers what its copies said. */
export interface Register<T> {
  readonly kept: Map<string, T>;
  readonly add: (record: T) => void;
  /** Takes in another register; both may hold the same ids. */
  readonly absorb: (state: RegisterState<T>) => void;
  readonly state: () => RegisterState<T>;
  /** How many copies of an id were dropped: equal ones, and ones that said something else. */
  readonly copiesOf: (id: string) => { readonly duplicates: number; readonly conflicts: number };
  readonly hasConflicts: () => boolean;
}

const NO_COPIES = { duplicates: 0, conflicts: 0 };

/**
 * Starts an empty register.
 *
 * @param keep - Which of several copies stays when they conflict: the `first` that came, or the
 *   `smallest` by canonical form, which no order can change.
 */
export function createRegister<T extends Identified>(keep: "first" | "smallest"): Register<T> {
  const kept = new Map<string, T>();
  const forms = new Map<string, Map<string, number>>();

  function addCopy(record: T, form: string, times: number): void {
    const { id } = record;
    const old = kept.get(id);
    const seen =
      forms.get(id) ?? new Map<string, number>(old === undefined ? [] : [[canonicalText(old), 1]]);
    seen.set(form, (seen.get(form) ?? 0) + times);
    forms.set(id, seen);
    if (old === undefined || (keep === "smallest" && form < canonicalText(old)))
      kept.set(id, record);
  }

  function add(record: T): void {
    if (kept.has(record.id)) addCopy(record, canonicalText(record), 1);
    else kept.set(record.id, record);
  }

  function absorb(state: RegisterState<T>): void {
    const copied = new Map(state.forms);
    for (const record of state.kept) {
      const others = copied.get(record.id);
      if (others === undefined) add(record);
      // The record that the other part kept stands for all the forms that it saw.
      else for (const [form, times] of others) addCopy(record, form, times);
    }
  }

  function copiesOf(id: string): { readonly duplicates: number; readonly conflicts: number } {
    const seen = forms.get(id);
    if (seen === undefined) return NO_COPIES;
    const copies = [...seen.values()].reduce((sum, times) => sum + times, 0);
    return { duplicates: copies - seen.size, conflicts: seen.size - 1 };
  }

  return {
    kept,
    add,
    absorb,
    state: () => ({
      kept: [...kept.values()],
      forms: [...forms].map(([id, seen]) => [id, [...seen]]),
    }),
    copiesOf,
    hasConflicts: () => [...forms.values()].some((seen) => seen.size > 1),
  };
}
