import { checkOptions } from "../util/check-options.ts";
import { checkHeader } from "./check-header.ts";
import type { CheckOptions, RowOptions } from "./check-options.ts";
import { checkReading } from "./check-reading.ts";
import type { Checked } from "./checked.ts";
import { collectRows } from "./collect-rows.ts";
import type { FieldRule } from "./field-rule.ts";
import { identityOf } from "./identity-of.ts";
import type { Problem } from "./problem.ts";
import { problemLog } from "./problem-log.ts";
import { ReadFailure } from "./read-failure.ts";
import { recordCheck } from "./record-check.ts";
import { RECORD_OPTIONS } from "./record-options.ts";
import type { RecordKind } from "./records/record-kind.ts";
import { type RowAccess, rowAccess } from "./row-access.ts";

/**
 * Checks rows from outside and makes records of those that pass; accounts for every row.
 *
 * A row is an object in the wire form: nested (`channel: { platform }`) or with dotted names
 * (`"channel.platform"`); `at` is an ISO 8601 text with a zone, whole epoch milliseconds or a `Date`. An
 * optional field that is `null` is absent. Only own properties are read, each once; values are
 * copied, unknown fields are left out and reported in `warnings`. Nothing is repaired or guessed.
 *
 * Rows with one id are one act: equal ones are counted as `duplicates`; of those that differ the
 * smallest by canonical form is kept, in whatever order they came, and the others are rejected.
 *
 * @param rows - Any iterable of rows, read once.
 * @param record - What the rows are: `interactionRecord`, `exposureRecord`, `conversionRecord`,
 *   `costRecord` or `measurementRecord`.
 * @param options - `map`, `defaults`, `kinds`, `require`, `time`; `cells` for rows of texts.
 * @returns The records, and an accounting: accepted + duplicates + rejected records = records.
 *   Lines of problems are positions from 1. A source that throws is told in `fatal`.
 * @throws `invalid-input` when `rows` are no rows or `record` is no definition; `unknown-field`,
 *   `unknown-option`, `unknown-family`, `invalid-option` and `invalid-default` for options that cannot work.
 *
 * @example
 * ```ts
 * import { check, interactionRecord } from "paliers/sources";
 *
 * const channel = { platform: "facebook", ownership: "owned" };
 * const rows = [
 *   { id: "1", at: "2026-03-10T09:30:00Z", kind: "like", channel },
 *   { id: "2", at: "2026-03-10T09:31:00Z", kind: "liek", channel },
 * ];
 * const { accepted, rejected } = check(rows, interactionRecord);
 * accepted; // => [{ id: "1", at: 1773135000000, kind: "like", channel: { platform: "facebook", ownership: "owned" } }]
 * rejected; // => [{ line: 2, field: "kind", code: "unknown-kind", value: "liek", hint: "like" }]
 * ```
 * @public
 */
export function check<T extends object>(
  rows: Iterable<unknown>,
  record: RecordKind<T>,
  options: CheckOptions<NoInfer<T>> = {},
): Checked<T> {
  checkOptions(options, { ...RECORD_OPTIONS, cells: 1 });
  checkReading(record, options);
  const { fields } = record;
  const log = problemLog(options.maxProblems);
  const access = rowAccess(fields, options);
  const read = recordCheck(
    record,
    options,
    options.cells === true ? withoutBlanks(access) : access,
    log,
  );
  let advice: Problem | null = null;
  const checked = collectRows(rows, log, identityOf(record), (row, line) => {
    const found = read(row, line);
    if (line === 1 && found === null) advice = adviceOn(row, fields, options);
    return found;
  });
  // When nothing passes it is rarely the rows: it is the shape of all of them.
  if (checked.accepted.length > 0 || advice === null) return checked;
  return { ...checked, warnings: [advice, ...checked.warnings] };
}

/** What a file with these columns would be refused for. */
function adviceOn(row: object, rules: readonly FieldRule[], options: RowOptions): Problem | null {
  try {
    const names = Object.keys(row);
    // A nested row has no columns.
    if (names.some((name) => rules.some(({ field }) => field.startsWith(`${name}.`)))) return null;
    checkHeader(names, 1, rules, options, problemLog());
    return null;
  } catch (error) {
    return error instanceof ReadFailure ? { line: 1, ...error.problem } : null;
  }
}

/** Reads an empty cell as a field that is not given. */
function withoutBlanks<Row>(access: RowAccess<Row>): RowAccess<Row> {
  return {
    ...access,
    read(index) {
      const value = access.read(index);
      return value === "" ? undefined : value;
    },
  };
}
