import { countMembers } from "./count-members.ts";
import { jsonShape } from "./json-shape.ts";
import type { Line } from "./line.ts";
import type { LineParser, RowSink } from "./line-parser.ts";
import type { FileProblem } from "./problem.ts";
import { sample } from "./sample.ts";

const BLANK = /^[ \t\r]*$/;
const DEEPEST = 32;
const NOT_JSON: unique symbol = Symbol("not JSON");
/** Nothing of a line is shown: it may hold a person's identifier, and its number finds it. */
const HIDDEN = { field: "", value: "" } as const;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

/** Reads one JSON object a line, and refuses what two parsers could understand differently. */
export function ndjsonParser(sink: RowSink<object>): LineParser {
  function line({ number, text, fault, ended, blanks = 1 }: Line): void {
    const refuse = (problem: FileProblem): void => {
      sink.refuse({ line: number, ...problem });
    };
    const hasReturns = fault === "cr-line-ends";
    if (hasReturns && text === "") {
      refuse({ ...HIDDEN, code: "invalid-json", found: "CR" });
      return;
    }
    if (fault !== null && !hasReturns) {
      const isCut = fault === "invalid-encoding" && !ended;
      refuse({ ...HIDDEN, code: isCut ? "truncated" : fault });
      return;
    }
    if (BLANK.test(text)) {
      sink.blank(blanks);
      return;
    }
    const shape = jsonShape(text);
    if (shape.depth > DEEPEST) {
      refuse({ field: "", code: "too-deep", value: String(shape.depth) });
      return;
    }
    const value = parse(text);
    if (value === NOT_JSON) {
      if (hasReturns) refuse({ ...HIDDEN, code: "invalid-json", found: "CR" });
      else refuse({ ...HIDDEN, code: !ended && shape.isCut ? "truncated" : "invalid-json" });
      return;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      const kind = value === null ? "null" : typeof value;
      const shown = sample(Array.isArray(value) ? value : `a JSON ${kind}`);
      refuse({ field: "", code: "not-object", value: shown });
      return;
    }
    const { members, unsafe } = countMembers(value);
    if (unsafe !== null) refuse({ field: sample(unsafe), code: "unsafe-key", value: "" });
    else if (members < shape.members) refuse({ ...HIDDEN, code: "duplicate-key" });
    else sink.row(value, number);
  }

  return { line, flush: () => undefined, end: () => undefined };
}
