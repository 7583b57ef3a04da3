import type { Calendar } from "../calendar/calendar.ts";
import { zoneClock } from "../calendar/zone-clock.ts";
import { checkOptions } from "../util/check-options.ts";
import { checkWord } from "../util/check-word.ts";
import { isObject } from "../util/is-object.ts";
import { PaliersError } from "../util/paliers-error.ts";
import { checkExportHeader } from "./check-export-header.ts";
import type { CheckedExport } from "./checked-export.ts";
import { collectRows } from "./collect-rows.ts";
import { exportColumns } from "./export-columns.ts";
import type { DateOrder, ExportPreset } from "./export-preset.ts";
import { exportRowCheck } from "./export-row-check.ts";
import { identityOf } from "./identity-of.ts";
import { isIterable } from "./is-iterable.ts";
import { type KnownOrder, orderOfDates } from "./order-of-dates.ts";
import type { FileProblem } from "./problem.ts";
import { problemLog } from "./problem-log.ts";
import { ReadFailure } from "./read-failure.ts";

/**
 * How an export is read.
 *
 * @public
 */
export interface ExportOptions {
  /** The calendar of the business; dates of exports have no zone. */
  readonly calendar: Calendar;
  /** What comes first in dates of numbers, where the file does not prove it: `09/03/2026` is two days. */
  readonly dates?: DateOrder | undefined;
}

/**
 * Reads a platform's export of totals per post: counts of acts without people, and exposures.
 *
 * Every row becomes one act of publishing by the brand, one interaction with a `count` for each
 * column of acts, and one exposure. An empty cell says nothing, which is not zero. A row with a cell
 * that is no value of its column is rejected whole. Where posts have a name of their own, rows with
 * the same one are copies, as in `check`.
 *
 * `warnings` tell what does not fit without being wrong: fewer impressions than people reached, a total
 * that is not the sum of its parts, dates that the export only gives by month.
 *
 * @param rows - Objects by column name, as CSV parsers make them: texts or numbers.
 * @param preset - What the columns mean: `facebookMetrics`, `facebookPosts`, or data of one's own.
 * Dates are never guessed: `09/03/2026` is 9 March or 3 September. Where a preset's dates are `local`, a row
 * that can only be read one way says it for all of them; without one, or where rows contradict each
 * other, the file is refused and `fatal` is the question, `ambiguous-dates`.
 *
 * @param options - `calendar`: that of the business. `dates`: the answer to that question.
 * @returns Interactions, exposures, and an accounting of the rows. A file without the columns of the
 *   preset is refused: `fatal` is `missing-column` or `one-column`; so is one whose dates are a question.
 * @throws `invalid-input` when `rows` are no rows or `preset` is no preset; `missing-option` without a
 *   calendar; `invalid-option` for `dates` of a preset that has months; what the calendar throws.
 *
 * @example
 * ```ts
 * import { checkExport, facebookPosts } from "paliers/sources";
 *
 * const row = { "Post ID": "77", "Publish time": "03/16/2026 09:30", Reactions: "9", Comments: "3", Shares: "", "Total clicks": "0" };
 * const { interactions } = checkExport([row], facebookPosts, { calendar: { timeZone: "Europe/Paris" } });
 * interactions.map(({ id, count }) => `${id} ${count}`); // => ["post:77 undefined", "react:77 9", "comment:77 3", "click:77 0"]
 * ```
 * @public
 */
export function checkExport(
  rows: Iterable<unknown>,
  preset: ExportPreset,
  options: ExportOptions,
): CheckedExport {
  checkPreset(preset);
  checkOptions(options, { calendar: 1, dates: 1 });
  const { calendar, dates } = options;
  if (dates !== undefined && preset.at.form === "month")
    throw new PaliersError("invalid-option", 'option "dates": this preset reads months only');
  checkWord('option "dates" is', dates, ORDERS);
  // Callers without types may forget it.
  const given: unknown = calendar;
  if (!isObject(given))
    throw new PaliersError(
      "missing-option",
      'option "calendar" is needed: { timeZone: "Europe/Paris" }',
    );
  checkOptions(calendar, { timeZone: 1, weekStart: 1 });
  const log = problemLog();
  // Only a file whose rows have to prove it is held until its end.
  const known = dates ?? orderOf(preset.at);
  let order: KnownOrder | FileProblem = known ?? "any";
  const orderHere = (): KnownOrder => {
    if (typeof order === "object") throw new ReadFailure(order);
    return order;
  };
  const readRow = exportRowCheck(preset, zoneClock(calendar), orderHere, log);
  const columns = exportColumns(preset);
  const identity = identityOf({ identity: ["id"] });
  let hasHeader = false;
  const taken =
    known !== undefined || !isIterable(rows)
      ? rows
      : readAhead(rows, (held) => {
          order = orderOfDates(valuesOf(held, preset.at.column), preset.at.column);
        });
  const { accepted, ...accounting } = collectRows(taken, log, identity, (row, line) => {
    const names = hasHeader ? [] : namesOf(row);
    if (names.length > 0) checkExportHeader(names, columns, log);
    hasHeader ||= names.length > 0;
    orderHere();
    return readRow(row, line);
  });
  return {
    interactions: accepted.flatMap(({ interactions }) => interactions),
    exposures: accepted.flatMap(({ exposures }) => exposures),
    ...accounting,
  };
}

const ORDERS = ["day/month/year", "month/day/year"] as const;

/** What the preset says of its dates; nothing where the rows have to. */
const orderOf = ({ form }: ExportPreset["at"]): KnownOrder | undefined =>
  form === "month" ? "any" : ORDERS.find((order) => form.startsWith(order));

/** Shows all rows before it gives the first: what the last one says may decide. */
function* readAhead(rows: Iterable<unknown>, see: (held: readonly unknown[]) => void): Generator {
  const held: unknown[] = [];
  let failure: { readonly error: unknown } | undefined;
  try {
    for (const row of rows) held.push(row);
  } catch (error) {
    failure = { error };
  }
  see(held);
  yield* held;
  if (failure !== undefined) throw failure.error;
}

/** What a column holds, where a row can be read. */
const valuesOf = (rows: readonly unknown[], column: string): readonly unknown[] =>
  rows.map((row): unknown => {
    try {
      return isObject(row) && Object.hasOwn(row, column) ? Reflect.get(row, column) : undefined;
    } catch {
      return undefined;
    }
  });

/** Refuses what is no preset: it would be read as an export without columns, or not at all. */
function checkPreset(preset: ExportPreset): void {
  const given: { readonly [part: string]: unknown } = isObject(preset) ? { ...preset } : {};
  const parts = ["at", "content", "channel", "published", "exposure", "counts"];
  if (parts.every((part) => isObject(given[part])) && Array.isArray(given["counts"])) return;
  throw new PaliersError("invalid-input", "expected a preset, such as facebookPosts");
}

/** The columns of a row; none when the row cannot be read, which its own check will tell. */
function namesOf(row: object): readonly string[] {
  try {
    return Object.keys(row);
  } catch {
    return [];
  }
}
