import { PaliersError } from "../util/paliers-error.ts";
import type { Checked } from "./checked.ts";
import { isIterable } from "./is-iterable.ts";
import type { Problem } from "./problem.ts";
import type { ProblemLog } from "./problem-log.ts";
import { ReadFailure } from "./read-failure.ts";
import { rowKind } from "./row-kind.ts";
import { sample } from "./sample.ts";
import { type Copy, settleCopies } from "./settle-copies.ts";

interface Identified {
  readonly id?: unknown;
}

/**
 * Takes rows in memory through a check, and keeps one record an id, whatever their order.
 *
 * @throws `invalid-input` for a text, which is iterable but holds no rows, and for what is not iterable.
 */
export function collectRows<T extends Identified>(
  rows: unknown,
  log: ProblemLog,
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
    const { id } = record;
    if (typeof id === "string") {
      const known = first.get(id);
      if (known !== undefined) {
        const copies = repeated.get(id);
        if (copies !== undefined) copies.push({ record, line });
        else
          repeated.set(id, [
            { record: accepted[known] ?? record, line: lines[known] ?? 0 },
            { record, line },
          ]);
        return;
      }
      first.set(id, accepted.length);
    }
    accepted.push(record);
    lines.push(line);
  }

  try {
    for (const row of rows) {
      take(row);
      if (log.isFull()) throw new ReadFailure("too-many-problems", String(log.rejected.length));
    }
  } catch (error) {
    const { code, field, value, hint } =
      error instanceof ReadFailure
        ? error
        : new ReadFailure("source-error", sample(error instanceof Error ? error.message : error));
    fatal = { line: records, field, code, value, ...(hint === undefined ? undefined : { hint }) };
  }

  let duplicates = 0;
  for (const [id, copies] of repeated) {
    const { kept, duplicates: same, conflicts } = settleCopies(copies);
    duplicates += same;
    rejectedRecords += conflicts.length;
    accepted[first.get(id) ?? 0] = kept.record;
    for (const { line } of conflicts) {
      log.refuse({
        line,
        field: "id",
        code: "conflicting-duplicate",
        value: sample(id),
        hint: String(kept.line),
      });
    }
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
