import { cutLine } from "./cut-line.ts";
import { hasOnlyReturns } from "./has-only-returns.ts";
import type { Line } from "./line.ts";
import { LONGEST_LINE } from "./longest-line.ts";

const LONE_SURROGATE = /\p{Cs}/u;
const BATCH = 512;

/** The length in UTF-8: what a line of bytes would be measured by. */
function byteLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Both halves of a pair make four bytes together.
    length += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return length;
}

function faultOf(text: string): Line["fault"] {
  // No unit makes more than three bytes, so that only long lines are measured.
  if (text.length * 3 > LONGEST_LINE && byteLength(text) > LONGEST_LINE) return "line-too-long";
  return LONE_SURROGATE.test(text) ? "invalid-encoding" : null;
}

/** Cuts a text into the same lines as its bytes would give. */
export function* linesOfText(input: string): Generator<readonly Line[]> {
  let from = input.startsWith("\ufeff") ? 1 : 0;
  let number = 0;
  const isCut = !input.includes("\n") && hasOnlyReturns(input.slice(0, LONGEST_LINE));
  while (from < input.length) {
    const lines: Line[] = [];
    while (from < input.length && lines.length < BATCH) {
      const { line, next } = cutLine(input, from);
      const fault = faultOf(line.text);
      const text = fault === null ? line.text : "";
      lines.push({ ...line, number: number + 1, text, fault: isCut ? "cr-line-ends" : fault });
      number += line.blanks ?? 1;
      from = next;
    }
    yield lines;
  }
}
