import type { Interaction } from "../model/interaction.ts";
import type { Input } from "./input.ts";
import { interactionFields } from "./interaction-fields.ts";
import { ndjsonParser } from "./ndjson-parser.ts";
import { problemLog } from "./problem-log.ts";
import { readRecords } from "./read-records.ts";
import type { Reading, ReadOptions } from "./reading.ts";
import { rowAccess } from "./row-access.ts";
import { rowCheck } from "./row-check.ts";

/**
 * Reads interactions from NDJSON, one JSON object a line, without holding the file in memory.
 *
 * UTF-8, plain or gzip (seen in the first bytes); LF or CRLF; lines of 1 MiB at most. Every line is
 * accepted, a duplicate, rejected with its number and reason, or blank. A line with a repeated key, a
 * key such as `__proto__`, or bytes that are not UTF-8 is rejected, never repaired.
 *
 * Of copies with one id that differ the first is kept, since it has been given out already; then
 * `orderDependent` is true.
 *
 * @param input - The text itself, an async iterable of bytes, or a `ReadableStream`.
 * @param options - As for `checkInteractions`, and `signal`, `ids`.
 * @returns Batches to iterate over once, and the promise of an accounting, which settles when the
 *   iteration ends and never rejects. `fatal` is `null` only when all of the input was read.
 * @throws `invalid-input` for what is no input, and what `checkInteractions` throws for its options.
 *
 * @example
 * ```ts
 * import { readNdjson } from "paliers/sources";
 *
 * const reading = readNdjson('{"id":"1","at":"2026-03-10T09:30:00Z","kind":"like"}\n{"id":"2"}\n', {
 *   defaults: { channel: { platform: "web", ownership: "owned" } },
 * });
 * const kinds: string[] = [];
 * for await (const interactions of reading) kinds.push(...interactions.map(({ kind }) => kind));
 * kinds; // => ["like"]
 * const { records, accepted, rejected } = await reading.accounting;
 * [records, accepted]; // => [2, 1]
 * rejected.map(({ line, field, code }) => `${line} ${field} ${code}`); // => ["2 at missing-field", "2 kind missing-field"]
 * ```
 * @public
 */
export function readNdjson(input: Input, options: ReadOptions = {}): Reading<Interaction> {
  const access = rowAccess(interactionFields, options);
  // Wrong options are told at once, not when the first row has come.
  rowCheck(interactionFields, options, access, problemLog());
  return readRecords<object, Interaction>(input, options, {
    parser: (sink) => ndjsonParser(sink),
    check: (log) => rowCheck(interactionFields, options, access, log),
  });
}
