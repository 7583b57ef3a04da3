import { Fault } from "./fault.ts";
import { sample } from "./sample.ts";

const LONE_SURROGATE = /\p{Cs}/u;
const BLANK = /^\s*$/u;
/** Nearly every id, name and word: no space, no control, no half of a pair. One look is enough. */
const PLAIN = /^[\u0021-\u007e\u00a1-\u167f]+$/;

/** Lets a text pass that can be stored, sent and compared anywhere: not blank, not too long, well formed, without NUL. */
export function checkText(value: unknown, longest: number): string | Fault {
  if (typeof value !== "string")
    return new Fault({ code: "wrong-type", value: sample(value), expected: "text" });
  if (value.length > longest)
    return new Fault({
      code: "too-long",
      value: sample(`${value.length} characters`),
      most: longest,
    });
  if (PLAIN.test(value)) return value;
  if (BLANK.test(value)) return new Fault({ code: "blank-text", value: sample(value) });
  // Two different halves of a pair would become the same replacement character in UTF-8.
  if (LONE_SURROGATE.test(value))
    return new Fault({ code: "invalid-encoding", value: sample(value) });
  if (value.includes("\u0000")) return new Fault({ code: "null-character", value: sample(value) });
  return value;
}
