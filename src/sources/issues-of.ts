import type { Problem } from "./problem.ts";
import { problemText } from "./problem-text.ts";

/** One fault, as zod tells it. */
export interface Issue {
  readonly code: "custom";
  readonly message: string;
  readonly path: string[];
  readonly params: Record<string, unknown>;
}

/** Tells problems of one record as issues of a schema. */
export function issuesOf(problems: readonly Problem[]): Issue[] {
  return problems.map((problem) => ({
    code: "custom",
    message: problemText([problem]),
    path: problem.field === "" ? [] : problem.field.split("."),
    params: { ...problem },
  }));
}
