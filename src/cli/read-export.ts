import type { Calendar } from "../calendar/calendar.ts";
import { checkExport } from "../sources/check-export.ts";
import type { CheckedExport } from "../sources/checked-export.ts";
import { csvParser } from "../sources/csv-parser.ts";
import type { ExportPreset } from "../sources/export-preset.ts";
import type { Problem } from "../sources/problem.ts";
import { ReadFailure } from "../sources/read-failure.ts";
import { readLines } from "../sources/read-lines.ts";
import { sample } from "../sources/sample.ts";

/**
 * Reads a platform's export: its rows are held in memory, one a post.
 *
 * The lines of problems are those of the file, where `checkExport` alone knows positions.
 */
export async function readExport(
  bytes: AsyncIterable<Uint8Array>,
  preset: ExportPreset,
  calendar: Calendar,
  delimiter: string,
): Promise<CheckedExport> {
  const rows: object[] = [];
  const lines: number[] = [];
  const broken: Problem[] = [];
  let columns: readonly string[] = [];
  let read = 0;
  let fatal: Problem | null = null;

  function header(names: readonly string[]): void {
    const twice = names.find((name, index) => name !== "" && names.indexOf(name) < index);
    if (twice !== undefined) throw new ReadFailure("duplicate-header", sample(twice));
    columns = names;
  }
  const parser = csvParser(
    { delimiter, header },
    {
      row(cells, line) {
        rows.push(Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
        lines.push(line);
      },
      refuse: (problem) => broken.push(problem),
      blank: () => undefined,
    },
  );
  try {
    for await (const batch of readLines(bytes)) {
      for (const line of batch) {
        read += 1;
        parser.line(line);
      }
      parser.flush();
    }
    parser.end();
  } catch (error) {
    const { code, field, value, hint } =
      error instanceof ReadFailure ? error : new ReadFailure("source-error", sample(error));
    fatal = { line: read, field, code, value, ...(hint === undefined ? undefined : { hint }) };
  }

  const checked = checkExport(rows, preset, calendar);
  const lineOf = (position: number): number => lines[position - 1] ?? position;
  const located = (problem: Problem): Problem => ({
    ...problem,
    line: lineOf(problem.line),
    ...(problem.code === "conflicting-duplicate"
      ? { hint: String(lineOf(Number(problem.hint))) }
      : {}),
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
