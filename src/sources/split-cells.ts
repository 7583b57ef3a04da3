import { parse } from "csv-parse/browser/esm/sync";

/**
 * Splits whole CSV records into their cells.
 *
 * csv-parse does it, in the build that needs no `Buffer` of the platform; its records have been framed
 * and their quotes checked before, since alone it stops at the first fault and cannot say what became
 * of the lines after it. Records without any quote need no parser.
 */
export function splitCells(
  records: readonly string[],
  delimiter: string,
): readonly (readonly string[])[] {
  const quoted = records.filter((record) => record.includes('"'));
  const parsed = quoted.length === 0 ? [] : parseQuoted(quoted, delimiter);
  let next = 0;
  return records.map((record) =>
    record.includes('"') ? (parsed[next++] ?? []) : record.split(delimiter),
  );
}

function parseQuoted(
  records: readonly string[],
  delimiter: string,
): readonly (readonly string[])[] {
  return parse(records.join("\n"), { delimiter, record_delimiter: "\n", relax_column_count: true });
}
