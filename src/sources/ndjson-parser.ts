import { countMembers } from "./count-members.ts";
import { jsonShape } from "./json-shape.ts";
import type { Line } from "./line.ts";
import type { LineParser, RowSink } from "./line-parser.ts";
import { sample } from "./sample.ts";

const BLANK = /^[ \t\r]*$/;
const DEEPEST = 32;
const NOT_JSON: unique symbol = Symbol("not JSON");

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

/** Reads one JSON object a line, and refuses what two parsers could understand differently. */
export function ndjsonParser(sink: RowSink<object>): LineParser {
  function line({ number, text, fault, ended }: Line): void {
    // Nothing of the line is shown: it may hold a person's identifier, and its number finds it.
    const refuse = (code: string, field = "", value = ""): void => {
      sink.refuse({ line: number, field, code, value });
    };
    if (fault !== null) {
      refuse(fault === "invalid-encoding" && !ended ? "truncated" : fault);
      return;
    }
    if (BLANK.test(text)) {
      sink.blank();
      return;
    }
    const shape = jsonShape(text);
    if (shape.depth > DEEPEST) {
      refuse("too-deep", "", String(shape.depth));
      return;
    }
    const value = parse(text);
    if (value === NOT_JSON) {
      refuse(!ended && shape.isCut ? "truncated" : "invalid-json");
      return;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      refuse(
        "not-object",
        "",
        sample(Array.isArray(value) ? value : `a JSON ${value === null ? "null" : typeof value}`),
      );
      return;
    }
    const { members, unsafe } = countMembers(value);
    if (unsafe !== null) refuse("unsafe-key", sample(unsafe));
    else if (members < shape.members) refuse("duplicate-key");
    else sink.row(value, number);
  }

  return { line, flush: () => undefined, end: () => undefined };
}
