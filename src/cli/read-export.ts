import { checkExport, type ExportOptions } from "../sources/check-export.ts";
import type { CheckedExport } from "../sources/checked-export.ts";
import type { ExportPreset } from "../sources/export-preset.ts";
import { ReadFailure } from "../sources/read-failure.ts";
import { sample } from "../sources/sample.ts";
import { atLines } from "./at-lines.ts";
import { readTable } from "./read-table.ts";

function header(names: readonly string[]): void {
  const twice = names.find((name, index) => name !== "" && names.indexOf(name) < index);
  if (twice !== undefined)
    throw new ReadFailure({ field: "", code: "duplicate-header", value: sample(twice) });
}

/**
 * Reads a platform's export: its rows are held in memory, one a post.
 *
 * The lines of problems are those of the file, where `checkExport` alone knows positions.
 */
export async function readExport(
  bytes: AsyncIterable<Uint8Array>,
  preset: ExportPreset,
  options: ExportOptions,
  delimiter: string,
): Promise<CheckedExport> {
  const table = await readTable(bytes, { format: "csv", delimiter, header });
  return atLines(checkExport(table.rows, preset, options), table);
}
