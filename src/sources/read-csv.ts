import type { Interaction } from "../model/interaction.ts";
import { cellAccess } from "./cell-access.ts";
import { checkHeader } from "./check-header.ts";
import { csvParser } from "./csv-parser.ts";
import type { Input } from "./input.ts";
import { interactionFields } from "./interaction-fields.ts";
import { problemLog } from "./problem-log.ts";
import { readRecords } from "./read-records.ts";
import type { Reading, ReadOptions } from "./reading.ts";
import { rowCheck } from "./row-check.ts";

/**
 * Reads interactions from CSV with a header of dotted names, without holding the file in memory.
 *
 * RFC 4180, strictly: fields may be quoted and then span lines. Comma unless `delimiter` says
 * otherwise; nothing is guessed. Cells are texts until the check of their own field; an empty cell is
 * absent; `about` holds texts separated by bars. Everything else is as for `readNdjson`.
 *
 * A header that lacks a required column, repeats one, or names `__proto__` refuses the whole file:
 * `fatal` says why, and what was probably meant. Columns that nothing reads are listed in `warnings`.
 *
 * @param input - The text itself, an async iterable of bytes, or a `ReadableStream`.
 * @param options - As for `checkInteractions`, and `delimiter`, `signal`, `ids`.
 * @returns Batches to iterate over once, and the promise of an accounting, which settles when the
 *   iteration ends and never rejects.
 * @throws `invalid-input` for what is no input, and what `checkInteractions` throws for its options.
 *
 * @example
 * ```ts
 * import { readCsv } from "paliers/sources";
 *
 * const reading = readCsv("id;at;type\n1;2026-03-10T09:30:00Z;like\n2;2026-03-10T09:31:00Z;liek\n", {
 *   delimiter: ";",
 *   map: { kind: "type" },
 *   defaults: { channel: { platform: "web", ownership: "owned" } },
 * });
 * const ids: string[] = [];
 * for await (const interactions of reading) ids.push(...interactions.map(({ id }) => id));
 * ids; // => ["1"]
 * (await reading.accounting).rejected[0]?.hint; // => "like"
 * ```
 * @public
 */
export function readCsv(
  input: Input,
  options: ReadOptions & { readonly delimiter?: string } = {},
): Reading<Interaction> {
  const cells = { ...options, cells: true };
  const { delimiter = "," } = options;
  let columns: readonly string[] = [];
  // Wrong options are told at once, not when the first row has come.
  rowCheck(interactionFields, cells, cellAccess(interactionFields, [], options), problemLog());
  return readRecords<readonly string[], Interaction>(input, options, {
    parser: (sink, log) =>
      csvParser(
        {
          delimiter,
          header(names, line) {
            checkHeader(names, line, interactionFields, options, log);
            columns = names;
          },
        },
        sink,
      ),
    check: (log) =>
      rowCheck(interactionFields, cells, cellAccess(interactionFields, columns, options), log),
  });
}
