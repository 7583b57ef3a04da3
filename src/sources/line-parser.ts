import type { Line } from "./line.ts";
import type { Problem } from "./problem.ts";

/** Takes what a parser of lines finds. Each record ends in exactly one call of `row` or `refuse`. */
export interface RowSink<Row> {
  readonly row: (row: Row, line: number) => void;
  readonly refuse: (problem: Problem) => void;
  readonly blank: (lines: number) => void;
}

/** Makes records of lines. */
export interface LineParser {
  readonly line: (line: Line) => void;
  /** After every batch of lines, so that parsers may work on several at once. */
  readonly flush: () => void;
  /** After the last line. */
  readonly end: () => void;
}
