import { PaliersError } from "../util/paliers-error.ts";
import type { CheckOptions } from "./check-options.ts";
import type { Checked } from "./checked.ts";
import type { FieldRule } from "./field-rule.ts";
import { isIterable } from "./is-iterable.ts";
import type { Problem } from "./problem.ts";
import { problemLog } from "./problem-log.ts";
import { rowAccess } from "./row-access.ts";
import { type CheckedRecord, rowCheck } from "./row-check.ts";
import { sample } from "./sample.ts";
import { type Copy, settleCopies } from "./settle-copies.ts";
import { withoutBlanks } from "./without-blanks.ts";

/**
 * Checks rows in memory against rules, and keeps one record an id.
 *
 * @throws `invalid-input` for a text, which is iterable but holds no rows, and for what is not iterable.
 */
export function checkRows(
  rows: unknown,
  rules: readonly FieldRule[],
  options: CheckOptions,
): Checked<CheckedRecord> {
  if (!isIterable(rows)) {
    throw new PaliersError(
      "invalid-input",
      `expected rows (a list, a set, a generator), got a value of type ${typeof rows}`,
    );
  }
  const log = problemLog(options.maxProblems);
  const access = rowAccess(rules, options);
  const check = rowCheck(
    rules,
    options,
    options.cells === true ? withoutBlanks(access) : access,
    log,
  );
  const first = new Map<string, number>();
  const repeated = new Map<string, [Copy, ...Copy[]]>();
  const accepted: CheckedRecord[] = [];
  const lines: number[] = [];
  let records = 0;
  let rejectedRecords = 0;
  let fatal: Problem | null = null;

  function take(row: unknown): void {
    records += 1;
    const line = records;
    const isRow = typeof row === "object" && row !== null && !Array.isArray(row);
    const record = isRow ? check(row, line) : null;
    if (!isRow) log.refuse({ line, field: "", code: "not-object", value: sample(row) });
    if (record === null) {
      rejectedRecords += 1;
      return;
    }
    const { id } = record;
    if (typeof id === "string") {
      const known = first.get(id);
      if (known !== undefined) {
        const copies = repeated.get(id);
        const kept = accepted[known] ?? record;
        if (copies === undefined)
          repeated.set(id, [
            { record: kept, line: lines[known] ?? 0 },
            { record, line },
          ]);
        else copies.push({ record, line });
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
      if (!log.isFull()) continue;
      fatal = {
        line: records,
        field: "",
        code: "too-many-problems",
        value: String(log.rejected.length),
      };
      break;
    }
  } catch (error) {
    fatal = {
      line: records + 1,
      field: "",
      code: "source-error",
      value: sample(error instanceof Error ? error.message : error),
    };
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
