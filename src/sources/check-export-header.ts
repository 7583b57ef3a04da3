import { nearestWord } from "../util/nearest-word.ts";
import type { ExportColumn } from "./export-columns.ts";
import { likelyDelimiter } from "./likely-delimiter.ts";
import type { ProblemLog } from "./problem-log.ts";
import { ReadFailure } from "./read-failure.ts";
import { sample } from "./sample.ts";

/**
 * Checks that an export has the columns that its preset reads: platforms rename them.
 *
 * @throws `ReadFailure`: `one-column`, or `missing-column` for one that cannot be done without; others
 *   are warnings.
 */
export function checkExportHeader(
  names: readonly string[],
  columns: readonly ExportColumn[],
  log: ProblemLog,
): void {
  const [only = ""] = names;
  const delimiter = names.length === 1 ? likelyDelimiter(only) : undefined;
  if (delimiter !== undefined)
    throw new ReadFailure({ field: "", code: "one-column", value: sample(only), delimiter });
  for (const { column, field, isNeeded } of columns) {
    if (names.includes(column)) continue;
    const missing = {
      field,
      code: "missing-column",
      value: sample(names.join(", ")),
      column,
    } as const;
    if (!isNeeded) {
      log.warnEach({ line: 1, ...missing });
      continue;
    }
    const hint = nearestWord(column, names);
    throw new ReadFailure(hint === undefined ? missing : { ...missing, hint });
  }
}
