import { checkOptions } from "../util/check-options.ts";
import { cellAccess } from "./cell-access.ts";
import { checkHeader } from "./check-header.ts";
import { checkReading } from "./check-reading.ts";
import { csvParser } from "./csv-parser.ts";
import type { Input } from "./input.ts";
import { problemLog } from "./problem-log.ts";
import { readRecords } from "./read-records.ts";
import type { ReadCsvOptions, Reading } from "./reading.ts";
import { recordCheck } from "./record-check.ts";
import { RECORD_OPTIONS } from "./record-options.ts";
import type { RecordKind } from "./records/record-kind.ts";

/**
 * Reads records from CSV with a header of dotted names, without holding the file in memory.
 *
 * RFC 4180, strictly: fields may be quoted and then span lines. Comma unless `delimiter` says
 * otherwise; nothing is guessed. Cells are texts until the check of their own field; an empty cell is
 * absent; `about` holds texts separated by bars. Everything else is as for `readNdjson`.
 *
 * A header that lacks a required column, repeats one, or names `__proto__` refuses the whole file:
 * `fatal` says why, and what was probably meant. Columns that nothing reads are listed in `warnings`.
 *
 * @param input - The text itself, an async iterable of bytes, or a `ReadableStream`.
 * @param record - What the records are: `interactionRecord`, `costRecord`, …
 * @param options - As for `check`, and `delimiter`, `signal`, `ids`.
 * @returns Batches to iterate over once, and the promise of an accounting, which settles when the
 *   iteration ends and never rejects.
 * @throws `invalid-input` for what is no input, and what `check` throws for its options.
 *
 * @example
 * ```ts
 * import { interactionRecord, readCsv } from "paliers/sources";
 *
 * const text = "id;at;type\n1;2026-03-10T09:30:00Z;like\n2;2026-03-10T09:31:00Z;liek\n";
 * const reading = readCsv(text, interactionRecord, {
 *   delimiter: ";",
 *   map: { kind: "type" },
 *   defaults: { channel: { platform: "web", ownership: "owned" } },
 * });
 * const ids: string[] = [];
 * for await (const interactions of reading) ids.push(...interactions.map(({ id }) => id));
 * ids; // => ["1"]
 * const { rejected } = await reading.accounting;
 * rejected; // => [{ line: 3, field: "kind", code: "unknown-kind", value: "liek", hint: "like", column: "type" }]
 * ```
 * @public
 */
export function readCsv<T extends object>(
  input: Input,
  record: RecordKind<T>,
  options: ReadCsvOptions<NoInfer<T>> = {},
): Reading<T> {
  checkOptions(options, { ...RECORD_OPTIONS, signal: 1, ids: 1, delimiter: 1 });
  checkReading(record, options);
  const { fields } = record;
  const { delimiter = "," } = options;
  const checkOf = (columns: readonly string[], log = problemLog()) =>
    recordCheck(record, { ...options, cells: true }, cellAccess(fields, columns, options), log);
  let columns: readonly string[] = [];
  // Wrong options are told at once, not when the first row has come.
  checkOf([]);
  return readRecords<readonly string[], T>(input, record, options, {
    parser: (sink, log) =>
      csvParser(
        {
          delimiter,
          header(names, line) {
            checkHeader(names, line, fields, options, log);
            columns = names;
          },
        },
        sink,
      ),
    check: (log) => checkOf(columns, log),
  });
}
