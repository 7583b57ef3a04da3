import type { Calendar } from "../calendar/calendar.ts";
import { zoneClock } from "../calendar/zone-clock.ts";
import { checkExportHeader } from "./check-export-header.ts";
import type { CheckedExport } from "./checked-export.ts";
import { collectRows } from "./collect-rows.ts";
import { exportColumns } from "./export-columns.ts";
import type { ExportPreset } from "./export-preset.ts";
import { exportRowCheck } from "./export-row-check.ts";
import { problemLog } from "./problem-log.ts";

/**
 * Reads a platform's export of totals per post: counts of acts without people, and exposures.
 *
 * Every row becomes one act of publishing by the brand, one interaction with a `count` for each
 * column of acts, and one exposure. An empty cell says nothing, which is not zero. A row with a cell
 * that is no value of its column is rejected whole. Where posts have a name of their own, rows with
 * the same one are copies, as in `checkInteractions`.
 *
 * `warnings` tell what does not fit without being wrong: fewer impressions than people reached, a total
 * that is not the sum of its parts, dates that the export only gives by month.
 *
 * @param rows - Objects by column name, as CSV parsers make them: texts or numbers.
 * @param preset - What the columns mean: `facebookMetrics`, `facebookPosts`, or data of one's own.
 * @param options - The calendar of the business; dates of exports have no zone.
 * @returns Interactions, exposures, and an accounting of the rows. A file without the columns of the
 *   preset is refused: `fatal` is `missing-column` or `one-column`.
 * @throws `invalid-input` when `rows` are no rows; what the calendar throws for an unknown time zone.
 *
 * @example
 * ```ts
 * import { checkExport, facebookPosts } from "paliers/sources";
 *
 * const row = { "Post ID": "77", "Publish time": "03/16/2026 09:30", Reactions: "9", Comments: "3", Shares: "", "Total clicks": "0" };
 * const { interactions } = checkExport([row], facebookPosts, { timeZone: "Europe/Paris" });
 * interactions.map(({ id, count }) => `${id} ${count}`); // => ["post:77 undefined", "react:77 9", "comment:77 3", "click:77 0"]
 * ```
 * @public
 */
export function checkExport(
  rows: Iterable<unknown>,
  preset: ExportPreset,
  options: Calendar,
): CheckedExport {
  const log = problemLog();
  const check = exportRowCheck(preset, zoneClock(options), log);
  const columns = exportColumns(preset);
  let hasHeader = false;
  const { accepted, ...accounting } = collectRows(rows, log, (row, line) => {
    const names = hasHeader ? [] : namesOf(row);
    if (names.length > 0) checkExportHeader(names, columns, log);
    hasHeader ||= names.length > 0;
    return check(row, line);
  });
  return {
    interactions: accepted.flatMap(({ interactions }) => interactions),
    exposures: accepted.flatMap(({ exposures }) => exposures),
    ...accounting,
  };
}

/** The columns of a row; none when the row cannot be read, which its own check will tell. */
function namesOf(row: object): readonly string[] {
  try {
    return Object.keys(row);
  } catch {
    return [];
  }
}
