import type { Accounting } from "../sources/accounting.ts";
import type { Problem } from "../sources/problem.ts";
import type { TableRows } from "./read-table.ts";

/** Accounts for the whole file: problems stand at its lines, and lines that are no row are among them. */
export function atLines<A extends Accounting>(
  checked: A,
  { lines, broken, fatal }: TableRows,
): A & Accounting {
  const lineOf = (position: number): number => lines[position - 1] ?? position;
  const located = (problem: Problem): Problem => ({
    ...problem,
    line: lineOf(problem.line),
    ...(problem.code === "conflicting-duplicate" && problem.otherLine !== undefined
      ? { otherLine: lineOf(problem.otherLine) }
      : undefined),
  });
  return {
    ...checked,
    records: checked.records + broken.length,
    rejectedRecords: checked.rejectedRecords + broken.length,
    rejected: [...broken, ...checked.rejected.map(located)].sort((a, b) => a.line - b.line),
    warnings: checked.warnings.map(located),
    fatal: fatal ?? (checked.fatal === null ? null : located(checked.fatal)),
  };
}
