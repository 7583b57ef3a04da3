import type { Problem, ProblemField } from "./problem.ts";
import { ReadFailure } from "./read-failure.ts";
import { spellings } from "./spellings.ts";

/** Collects the problems of one input. */
export interface ProblemLog {
  readonly rejected: readonly Problem[];
  readonly warnings: () => readonly Problem[];
  readonly refuse: (problem: Problem) => unknown;
  /** Whether more problems came than memory is given to: reading has to stop after this record. */
  readonly isFull: () => boolean;
  /** What ends the reading then. */
  readonly overflow: () => ReadFailure;
  /** Counts equal warnings together, by code and field. */
  readonly warn: (problem: Problem) => void;
  /** A warning about one record, which stays apart from others of its code. */
  readonly warnEach: (problem: Problem) => void;
  /** Takes note of a name: two spellings of one are told, once for each field. */
  readonly spell: (field: ProblemField, text: string, line: number) => void;
}

/** Names come from the input: a warning for each of them is bounded. */
const MOST_WARNINGS = 1000;
const MOST_PROBLEMS = 250_000;

/** Starts an empty log that holds so many problems and no more, so that a hostile input cannot fill the memory. */
export function problemLog(most: number = MOST_PROBLEMS): ProblemLog {
  const rejected: Problem[] = [];
  const warned = new Map<string, { readonly first: Problem; count: number }>();
  const names = spellings();
  let further = 0;

  function add(key: string, problem: Problem): void {
    const known = warned.get(key);
    if (known !== undefined) known.count += 1;
    else if (warned.size < MOST_WARNINGS) warned.set(key, { first: problem, count: 1 });
    else further += 1;
  }

  function warnings(): readonly Problem[] {
    const list: Problem[] = [...warned.values()].map(({ first, count }) => ({ ...first, count }));
    for (const variant of names.variants()) {
      const count = variant.variants.reduce((sum, { rows }) => sum + rows, 0);
      list.push({ code: "spelling-variants", ...variant, count });
    }
    return further === 0
      ? list
      : [...list, { line: 0, field: "", code: "more-warnings", value: "", count: further }];
  }

  return {
    rejected,
    warnings,
    refuse: (problem) => rejected.push(problem),
    isFull: () => rejected.length >= most,
    overflow: () =>
      new ReadFailure({ field: "", code: "too-many-problems", value: String(rejected.length) }),
    // No code holds a space, so that no two pairs make the same key.
    warn: (problem) => {
      add(`${problem.code} ${problem.field}`, problem);
    },
    spell: names.see,
    warnEach: (problem) => {
      add(`${problem.code} ${problem.field} ${problem.line}`, problem);
    },
  };
}
