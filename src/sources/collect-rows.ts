import { PaliersError } from "../util/paliers-error.ts";
import type { Checked } from "./checked.ts";
import { conflict } from "./conflict.ts";
import type { IdentityOf } from "./identity-of.ts";
import { isFields } from "./is-fields.ts";
import { isIterable } from "./is-iterable.ts";
import type { Problem } from "./problem.ts";
import type { ProblemLog } from "./problem-log.ts";
import { ReadFailure } from "./read-failure.ts";
import { sample } from "./sample.ts";
import { type Copy, settleCopies } from "./settle-copies.ts";
import { sourceError } from "./source-error.ts";

/**
 * Takes rows in memory through a check, and keeps one record of its copies, whatever their order.
 *
 * @throws `invalid-input` for a text, which is iterable but holds no rows, and for what is not iterable.
 */
export function collectRows<T extends object>(
  rows: unknown,
  log: ProblemLog,
  identity: IdentityOf,
  check: (row: object, line: number) => T | null,
): Checked<T> {
  if (!isIterable(rows)) {
    throw new PaliersError(
      "invalid-input",
      `expected rows (a list, a set, a generator), got a value of type ${typeof rows}`,
    );
  }
  const first = new Map<string, number>();
  const repeated = new Map<string, [Copy<T>, ...Copy<T>[]]>();
  const accepted: T[] = [];
  const lines: number[] = [];
  let records = 0;
  let rejectedRecords = 0;
  let fatal: Problem | null = null;

  function take(row: unknown): void {
    const line = records + 1;
    const record =
      typeof row === "object" && row !== null && rowKind(row) === "row"
        ? check(row, line)
        : refuseOther(row, line);
    records = line;
    if (record === null) rejectedRecords += 1;
    else keep(record, line);
  }

  function refuseOther(row: unknown, line: number): null {
    const isReadable = rowKind(row) === "other";
    log.refuse({
      line,
      field: "",
      code: isReadable ? "not-object" : "unreadable",
      value: isReadable ? sample(row) : "",
    });
    return null;
  }

  function keep(record: T, line: number): void {
    const key = identity(record);
    if (key !== undefined) {
      const known = first.get(key);
      if (known !== undefined) {
        const copies = repeated.get(key);
        if (copies !== undefined) copies.push({ record, line });
        else
          repeated.set(key, [
            { record: accepted[known] ?? record, line: lines[known] ?? 0 },
            { record, line },
          ]);
        return;
      }
      first.set(key, accepted.length);
    }
    accepted.push(record);
    lines.push(line);
  }

  try {
    for (const row of rows) {
      take(row);
      if (log.isFull()) throw log.overflow();
    }
  } catch (error) {
    const { problem } = error instanceof ReadFailure ? error : sourceError(error);
    fatal = { line: records, ...problem };
  }

  let duplicates = 0;
  for (const [key, copies] of repeated) {
    const { kept, duplicates: same, conflicts } = settleCopies(copies);
    duplicates += same;
    rejectedRecords += conflicts.length;
    accepted[first.get(key) ?? 0] = kept.record;
    for (const { record, line } of conflicts)
      log.refuse({ line, ...conflict(record), otherLine: kept.line });
  }
  const rejected = [...log.rejected].sort((a, b) => a.line - b.line);
  return {
    accepted,
    records,
    duplicates,
    rejectedRecords,
    rejected,
    warnings: log.warnings(),
    fatal,
  };
}

/** Tells whether a value can be a record. Asking a revoked proxy whether it is a list throws. */
function rowKind(value: unknown): "row" | "other" | "unreadable" {
  if (typeof value !== "object" || value === null) return "other";
  try {
    return isFields(value) ? "row" : "other";
  } catch {
    return "unreadable";
  }
}
