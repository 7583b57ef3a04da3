import type { Locale } from "../model/locale.ts";
import { formatCount } from "./format-count.ts";
import type { Io } from "./io.ts";
import { WORDS } from "./words.ts";

/** A line on the terminal that counts what has been read. */
export interface Progress {
  readonly add: (records: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const PATIENCE = 500;
const PAUSE = 100;
const CLEAR_LINE = "\r\u001b[K";

/** Shows progress once half a second has passed, and only to somebody who watches a terminal. */
export function createProgress(io: Io, locale: Locale): Progress {
  const start = io.now();
  let records = 0;
  let shown = start + PATIENCE - PAUSE;
  let isShown = false;

  function add(more: number): void {
    records += more;
    const now = io.now();
    if (!io.isTerminal || now - shown < PAUSE) return;
    io.stderr.write(`${CLEAR_LINE}${WORDS[locale].reading(formatCount(records, locale))}`);
    shown = now;
    isShown = true;
  }

  function end(): void {
    if (isShown) io.stderr.write(CLEAR_LINE);
    isShown = false;
  }

  return { add, end };
}
