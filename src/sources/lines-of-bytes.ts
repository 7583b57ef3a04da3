import { cutLine } from "./cut-line.ts";
import { hasOnlyReturns } from "./has-only-returns.ts";
import type { Line } from "./line.ts";
import { LONGEST_LINE } from "./longest-line.ts";

interface Decoder {
  decode(bytes: Uint8Array): string;
}

// Part of every platform that this entry runs on; no platform's types are needed for it.
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => Decoder;

const LINE_FEED = 10;
const BLANK_LINE = /\n\r?\n/;
/** A source may give one chunk of any size: lines are made of pieces, so that memory stays bounded. */
const PIECE = 65_536;

/**
 * Cuts bytes into lines, a batch for every piece of the input; where the input was cut changes no line.
 *
 * Only line feeds end lines: U+2028, U+0085 and a carriage return alone are data. A line that is not
 * UTF-8, or too long, is one faulty line; the next one starts afresh.
 */
export async function* linesOfBytes(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let pending: Uint8Array[] = [];
  let size = 0;
  let isTooLong = false;
  let hasReturns = false;
  let number = 0;

  function decode(bytes: Uint8Array): string | null {
    try {
      return decoder.decode(bytes);
    } catch {
      return null;
    }
  }

  function lineOf(bytes: Uint8Array, ended: boolean): Line {
    number += 1;
    const text = decode(bytes);
    return { number, text: text ?? "", fault: text === null ? "invalid-encoding" : null, ended };
  }

  function keep(bytes: Uint8Array): void {
    size += bytes.length;
    if (size > LONGEST_LINE) {
      if (number === 0 && !isTooLong) hasReturns = hasOnlyReturns(decode(bytes) ?? "");
      isTooLong = true;
      pending = [];
    }
    // A copy: sources are free to use their buffers again.
    if (!isTooLong && bytes.length > 0) pending.push(bytes.slice());
  }

  /** Takes the bytes up to and with their last line feed. */
  function cut(bytes: Uint8Array): Line[] {
    const lines: Line[] = [];
    let from = 0;
    if (size > 0) {
      const end = bytes.indexOf(LINE_FEED);
      keep(bytes.subarray(0, end));
      lines.push(closeLine(true));
      from = end + 1;
    }
    if (from === bytes.length) return lines;
    const whole = decode(bytes.subarray(from, bytes.length - 1));
    if (whole !== null && BLANK_LINE.test(whole)) {
      for (let at = 0; at <= whole.length; ) {
        // The last line feed was cut off: it ends one line more.
        const { line, next } = cutLine(whole, at);
        const isLast = !line.ended;
        lines.push({ fault: null, ...line, number: number + 1, ended: true });
        number += line.blanks ?? 1;
        at = isLast ? whole.length + 1 : next;
      }
      return lines;
    }
    if (whole !== null) {
      for (const text of whole.split("\n")) {
        number += 1;
        lines.push({ number, text, fault: null, ended: true });
      }
      return lines;
    }
    while (from < bytes.length) {
      const end = bytes.indexOf(LINE_FEED, from);
      lines.push(lineOf(bytes.subarray(from, end), true));
      from = end + 1;
    }
    return lines;
  }

  /** Ends the line that began in an earlier piece. */
  function closeLine(ended: boolean): Line {
    let line: Line;
    if (isTooLong) {
      number += 1;
      line = { number, text: "", fault: "line-too-long", ended };
    } else {
      const bytes = new Uint8Array(size);
      let at = 0;
      for (const part of pending) {
        bytes.set(part, at);
        at += part.length;
      }
      line = lineOf(bytes, ended);
    }
    pending = [];
    size = 0;
    isTooLong = false;
    return line;
  }

  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      const piece = chunk.subarray(from, from + PIECE);
      const last = piece.lastIndexOf(LINE_FEED);
      if (last >= 0) yield cut(piece.subarray(0, last + 1));
      keep(piece.subarray(last + 1));
    }
  }
  if (size === 0) return;
  const isOnly = number === 0;
  const last = closeLine(false);
  const isCut = isOnly && (hasReturns || hasOnlyReturns(last.text));
  yield [isCut ? { ...last, fault: "cr-line-ends" } : last];
}
