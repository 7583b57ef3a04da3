import { PaliersError } from "../util/paliers-error.ts";
import type { Line, LineFault } from "./line.ts";
import type { LineParser, RowSink } from "./line-parser.ts";
import { LONGEST_LINE } from "./longest-line.ts";
import { type QuoteState, quoteState } from "./quote-state.ts";
import { ReadFailure } from "./read-failure.ts";
import { splitCells } from "./split-cells.ts";

/** What there is to know about a file of cells. */
export interface CsvOptions {
  readonly delimiter: string;
  /** Takes the names of the columns; throws a `ReadFailure` when nothing can be read with them. */
  readonly header: (names: readonly string[], line: number) => void;
}

/** A chunk's text would stay in memory as long as one cell of it does: lines get a text of their own. */
const detach = (text: string): string => ` ${text}`.slice(1);

const withoutReturn = (text: string): string => (text.endsWith("\r") ? text.slice(0, -1) : text);

/**
 * Frames CSV records, strictly by RFC 4180, and hands them on as lists of cells.
 *
 * A broken record costs its own lines only. A quote that is never closed costs the lines up to the end
 * of the file or to the longest record, whichever comes first.
 */
export function csvParser(
  { delimiter, header }: CsvOptions,
  sink: RowSink<readonly string[]>,
): LineParser {
  if (typeof delimiter !== "string" || delimiter.length !== 1 || '"\r\n'.includes(delimiter)) {
    throw new PaliersError(
      "unknown-option",
      `option "delimiter" is ${JSON.stringify(delimiter)}, expected one character such as ";"`,
    );
  }
  const records: { readonly line: number; readonly text: string }[] = [];
  let columns = 0;
  let open: string[] = [];
  let openLine = 0;
  let size = 0;

  function take(number: number, text: string): void {
    if (columns > 0) {
      records.push({ line: number, text });
      return;
    }
    const names = (splitCells([text], delimiter)[0] ?? []).map((name) => name.trim());
    columns = names.length;
    header(names, number);
  }

  /** Refuses a record, in its place among the others. */
  function refuse(number: number, code: LineFault | "invalid-quote" | "unterminated-quote"): void {
    const problem = { field: "", code, value: "" } as const;
    if (columns === 0) throw new ReadFailure(problem);
    flush();
    sink.refuse({ line: number, ...problem });
  }

  function startOrContinue(number: number, text: string): void {
    const isOpen = open.length > 0;
    const state: QuoteState = text.includes('"')
      ? quoteState(text, delimiter, isOpen)
      : isOpen
        ? "open"
        : "closed";
    if (!isOpen) {
      openLine = number;
      size = 0;
    }
    size += text.length + 1;
    if (state === "open" && size <= LONGEST_LINE) {
      open.push(text);
      return;
    }
    const whole = isOpen ? [...open, text].join("\n") : text;
    open = [];
    if (state === "invalid") refuse(openLine, "invalid-quote");
    else if (state === "open") refuse(openLine, "unterminated-quote");
    else take(openLine, withoutReturn(whole));
  }

  function line({ number, text, fault, blanks = 1 }: Line): void {
    if (fault !== null) {
      // Inside quotes the fault is the whole record's.
      refuse(open.length > 0 ? openLine : number, fault);
      open = [];
      return;
    }
    // Blank lines inside quotes are data, one by one, until the quotes are given up.
    for (let index = 0; index < blanks; index += 1) {
      if (open.length === 0 && (text === "" || text === "\r")) {
        sink.blank(blanks - index);
        return;
      }
      startOrContinue(number + index, detach(text));
    }
  }

  function flush(): void {
    const framed = records.splice(0);
    const rows = splitCells(
      framed.map(({ text }) => text),
      delimiter,
    );
    for (const [index, cells] of rows.entries()) {
      const number = framed[index]?.line ?? 0;
      if (cells.length === columns) sink.row(cells, number);
      else
        sink.refuse({
          line: number,
          field: "",
          code: "column-count",
          value: `${cells.length}`,
          columns,
        });
    }
  }

  function end(): void {
    if (open.length > 0) refuse(openLine, "unterminated-quote");
    flush();
    if (columns === 0) throw new ReadFailure({ field: "", code: "missing-header", value: "" });
  }

  return { line, flush, end };
}
