import { csvParser } from "../sources/csv-parser.ts";
import { ndjsonParser } from "../sources/ndjson-parser.ts";
import type { Problem } from "../sources/problem.ts";
import { ReadFailure } from "../sources/read-failure.ts";
import { readLines } from "../sources/read-lines.ts";
import { sourceError } from "../sources/source-error.ts";

/** The rows of a file, held in memory, each with its physical line. */
export interface TableRows {
  readonly rows: readonly object[];
  readonly lines: readonly number[];
  /** Lines that are no row. */
  readonly broken: readonly Problem[];
  /** Why the file was not read to its end. */
  readonly fatal: Problem | null;
}

/** What a file is framed by. */
export interface TableFormat {
  readonly format: "csv" | "ndjson";
  readonly delimiter: string;
  /** Refuses a CSV file by the names of its columns, with a `ReadFailure`. */
  readonly header: (names: readonly string[], line: number) => void;
}

/** Reads CSV or NDJSON into rows, for checks that need all of them at once. */
export async function readTable(
  bytes: AsyncIterable<Uint8Array>,
  { format, delimiter, header }: TableFormat,
): Promise<TableRows> {
  const rows: object[] = [];
  const lines: number[] = [];
  const broken: Problem[] = [];
  let columns: readonly string[] = [];
  let read = 0;
  let fatal: Problem | null = null;

  const keep = (row: object, line: number): void => {
    rows.push(row);
    lines.push(line);
  };
  const others = {
    refuse: (problem: Problem) => broken.push(problem),
    blank: () => undefined,
  };
  const parser =
    format === "ndjson"
      ? ndjsonParser({ row: keep, ...others })
      : csvParser(
          {
            delimiter,
            header(names, line) {
              header(names, line);
              columns = names;
            },
          },
          {
            row(cells, line) {
              keep(
                Object.fromEntries(columns.map((column, index) => [column, cells[index]])),
                line,
              );
            },
            ...others,
          },
        );
  try {
    for await (const batch of readLines(bytes)) {
      for (const line of batch) {
        read += line.blanks ?? 1;
        parser.line(line);
      }
      parser.flush();
    }
    parser.end();
  } catch (error) {
    const { problem } = error instanceof ReadFailure ? error : sourceError(error);
    fatal = { line: read, ...problem };
  }
  return { rows, lines, broken, fatal };
}
