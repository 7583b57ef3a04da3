import type { Line } from "./line.ts";

const LINE_FEED = 10;
const RETURN = 13;
/** Blank lines are compared by so many at once, which machines do fastest. */
const MANY = 4096;
const BLANKS = { "": "\n".repeat(MANY), "\r": "\r\n".repeat(MANY) } as const;

/** A line, and where the next one begins. */
export interface Cut {
  readonly line: Omit<Line, "fault" | "number">;
  readonly next: number;
}

/** Takes the line that begins here, or all the blank ones that do: sixty million of them are one number. */
export function cutLine(text: string, from: number): Cut {
  // Blank lines of one kind: inside quotes they are data, and have to be told apart still.
  const blank = text.charCodeAt(from) === RETURN ? "\r" : "";
  let next = from;
  if (text.charCodeAt(from + blank.length) === LINE_FEED) {
    const [many, one] = [BLANKS[blank], blank === "" ? "\n" : "\r\n"];
    while (text.slice(next, next + many.length) === many) next += many.length;
    while (text.startsWith(one, next)) next += one.length;
  }
  if (next > from) {
    const blanks = (next - from) / (blank.length + 1);
    return { line: { text: blank, ended: true, blanks }, next };
  }
  const end = text.indexOf("\n", from);
  return end === -1
    ? { line: { text: text.slice(from), ended: false }, next: text.length }
    : { line: { text: text.slice(from, end), ended: true }, next: end + 1 };
}
