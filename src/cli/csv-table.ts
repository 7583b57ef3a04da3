import type { Locale } from "../model/locale.ts";
import { csvCell } from "./csv-cell.ts";

/** A cell: a text, a number, or nothing. */
export type Cell = string | number | null;

/** What a spreadsheet of the language expects: French ones split at semicolons and write 0,5. */
const FORMS: { readonly [L in Locale]: { readonly delimiter: string; readonly point: string } } = {
  en: { delimiter: ",", point: "." },
  fr: { delimiter: ";", point: "," },
};
/** Without it French spreadsheets take UTF-8 for another encoding and spoil every accent. */
const BYTE_ORDER_MARK = "\ufeff";

/** Writes rows as a CSV file that a spreadsheet of the language opens with a double click. */
export function csvTable(rows: readonly (readonly Cell[])[], locale: Locale): string {
  const { delimiter, point } = FORMS[locale];
  const cellText = (cell: Cell): string =>
    cell === null
      ? ""
      : typeof cell === "number"
        ? String(cell).replace(".", point)
        : csvCell(cell, delimiter);
  const lines = rows.map((row) => `${row.map(cellText).join(delimiter)}\r\n`);
  return (locale === "fr" ? BYTE_ORDER_MARK : "") + lines.join("");
}
