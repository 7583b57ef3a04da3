import type { Locale } from "../model/locale.ts";
import { check } from "../sources/check.ts";
import { checkHeader } from "../sources/check-header.ts";
import { EXPOSURE_COUNTS } from "../sources/exposure-counts.ts";
import { problemLog } from "../sources/problem-log.ts";
import { sample } from "../sources/sample.ts";
import { atLines } from "./at-lines.ts";
import { failureText } from "./failure-text.ts";
import type { FileAccount } from "./file-account.ts";
import type { Io } from "./io.ts";
import { openFile } from "./open-file.ts";
import type { OutcomeKind } from "./outcome-kind.ts";
import { problemLines } from "./problem-lines.ts";
import { readTable, type TableRows } from "./read-table.ts";
import { readText } from "./read-text.ts";
import { unreadableText } from "./unreadable-text.ts";
import { visible } from "./visible.ts";
import { WORDS } from "./words.ts";

/** The records of a file, and what became of its rows. */
export interface Outcomes<T> {
  readonly records: readonly T[];
  readonly account: FileAccount;
}

/** How a file of outcomes is read. */
export interface OutcomeReading {
  readonly locale: Locale;
  /** `null` follows the name of the file. */
  readonly delimiter: string | null;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

/**
 * Reads one FILE of conversions, costs or measurements, in memory: CSV, NDJSON or a JSON list.
 *
 * As with interactions nothing is thrown for a file that cannot be read: `failure` says why.
 */
export async function readOutcomes<T extends object>(
  file: string,
  kind: OutcomeKind<T>,
  { locale, delimiter, now }: OutcomeReading,
  io: Io,
): Promise<Outcomes<T>> {
  const words = WORDS[locale];
  const name = visible(file);

  function refused(why: string): Outcomes<T> {
    const nothing = { records: 0, accepted: 0, duplicates: 0, rejected: 0 };
    const lists = { problems: [], warnings: [], orderDependent: false };
    const failure = words.cannotRead(name, why);
    return { records: [], account: { file, ...nothing, ...lists, failure, rows: "outcomes" } };
  }

  try {
    const opened = await openFile(file, io, words);
    if (opened.format === "refused") return refused(opened.why);
    const { format, all } = opened;
    const log = problemLog();
    const table: TableRows =
      format === "array"
        ? await readList(all)
        : await readTable(all, {
            format,
            delimiter: delimiter ?? opened.delimiter ?? ",",
            header: (names, line) => checkHeader(names, line, kind.record.fields, {}, log),
          });
    const options = { cells: format === "csv", now, activities: kind.activities };
    const checked = atLines(check(table.rows, kind.record, options), table);
    const { accepted, records, duplicates, rejectedRecords, rejected, warnings, fatal } = checked;
    const isOther = kind.holds !== undefined && !accepted.some(kind.holds) && accepted.length > 0;
    if (fatal === null && isOther) return refused(words.noCounts(EXPOSURE_COUNTS.join(", ")));
    const why = fatal === null ? "" : problemLines([fatal], locale, "outcomes").join("\n");
    return {
      records: accepted,
      account: {
        file,
        records,
        accepted: accepted.length,
        duplicates,
        rejected: rejectedRecords,
        problems: rejected,
        warnings: format === "csv" ? [...log.warnings(), ...warnings.filter(isOfRows)] : warnings,
        orderDependent: false,
        failure: fatal === null ? null : words.cannotRead(name, why),
        rows: "outcomes",
      },
    };
  } catch (error) {
    const why = unreadableText(error, words);
    if (why === null) throw error;
    return refused(why);
  }
}

/** The header has told already which columns nothing reads. */
const isOfRows = ({ code }: { readonly code: string }): boolean =>
  code !== "unknown-column" && code !== "unknown-field";

const isList = (value: unknown): value is readonly object[] => Array.isArray(value);

/** Reads a JSON list: the line of a row is its position. */
async function readList(bytes: AsyncIterable<Uint8Array>): Promise<TableRows> {
  const nothing = { rows: [], lines: [], broken: [] };
  try {
    const list: unknown = JSON.parse(await readText(bytes));
    const rows = isList(list) ? list : [];
    return { rows, lines: rows.map((_, index) => index + 1), broken: [], fatal: null };
  } catch (error) {
    const value = sample(failureText(error));
    return { ...nothing, fatal: { line: 0, field: "", code: "source-error", value } };
  }
}
