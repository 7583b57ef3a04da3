import { checkOptions } from "../util/check-options.ts";
import { checkReading } from "./check-reading.ts";
import type { Input } from "./input.ts";
import { ndjsonParser } from "./ndjson-parser.ts";
import { problemLog } from "./problem-log.ts";
import { readRecords } from "./read-records.ts";
import type { Reading, ReadOptions } from "./reading.ts";
import { recordCheck } from "./record-check.ts";
import { RECORD_OPTIONS } from "./record-options.ts";
import type { RecordKind } from "./records/record-kind.ts";
import { rowAccess } from "./row-access.ts";

/**
 * Reads records from NDJSON, one JSON object a line, without holding the file in memory.
 *
 * UTF-8, plain or gzip (seen in the first bytes); LF or CRLF; lines of 1 MiB at most. Every line is
 * accepted, a duplicate, rejected with its number and reason, or blank. A line with a repeated key, a
 * key such as `__proto__`, or bytes that are not UTF-8 is rejected, never repaired.
 *
 * Of copies that differ the first is kept, since it has been given out already; then
 * `orderDependent` is true.
 *
 * @param input - The text itself, an async iterable of bytes, or a `ReadableStream`.
 * @param record - What the records are: `interactionRecord`, `costRecord`, …
 * @param options - As for `check`, and `signal`, `ids`.
 * @returns Batches to iterate over once, and the promise of an accounting, which settles when the
 *   iteration ends and never rejects. `fatal` is `null` only when all of the input was read.
 * @throws `invalid-input` for what is no input, and what `check` throws for its options.
 *
 * @example
 * ```ts
 * import { interactionRecord, readNdjson } from "paliers/sources";
 *
 * const text = '{"id":"1","at":"2026-03-10T09:30:00Z","kind":"like"}\n{"id":"2"}\n';
 * const reading = readNdjson(text, interactionRecord, {
 *   defaults: { channel: { platform: "web", ownership: "owned" } },
 * });
 * const kinds: string[] = [];
 * for await (const interactions of reading) kinds.push(...interactions.map(({ kind }) => kind));
 * kinds; // => ["like"]
 * const { records, acceptedRecords, rejected } = await reading.accounting;
 * [records, acceptedRecords]; // => [2, 1]
 * rejected.map(({ line, field, code }) => `${line} ${field} ${code}`); // => ["2 at missing-field", "2 kind missing-field"]
 * ```
 * @public
 */
export function readNdjson<T extends object>(
  input: Input,
  record: RecordKind<T>,
  options: ReadOptions<NoInfer<T>> = {},
): Reading<T> {
  checkOptions(options, { ...RECORD_OPTIONS, cells: 1, signal: 1, ids: 1 });
  checkReading(record, options);
  const access = rowAccess(record.fields, options);
  // Wrong options are told at once, not when the first row has come.
  recordCheck(record, options, access, problemLog());
  return readRecords<object, T>(input, record, options, {
    parser: (sink) => ndjsonParser(sink),
    check: (log) => recordCheck(record, options, access, log),
  });
}
