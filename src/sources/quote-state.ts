/** Where a piece of a CSV record leaves off: outside quotes, inside them, or against the rules of quoting. */
export type QuoteState = "closed" | "open" | "invalid";

/**
 * Follows the quotes of one line of CSV by RFC 4180, strictly.
 *
 * A quote opens at the very start of a field only, is doubled inside, and is followed by a delimiter or
 * the end of the record. Every character is looked at once.
 *
 * @param isOpen - Whether the line begins inside quotes.
 */
export function quoteState(line: string, delimiter: string, isOpen: boolean): QuoteState {
  let index = 0;
  let isInside = isOpen;
  for (;;) {
    if (isInside) {
      const quote = line.indexOf('"', index);
      if (quote === -1) return "open";
      if (line[quote + 1] === '"') {
        index = quote + 2;
        continue;
      }
      index = quote + 1;
      const after = line[index];
      const isEnd = after === undefined || (after === "\r" && index + 1 === line.length);
      if (isEnd) return "closed";
      if (after !== delimiter) return "invalid";
      index += 1;
      isInside = false;
    } else if (line[index] === '"') {
      index += 1;
      isInside = true;
    } else {
      const next = line.indexOf(delimiter, index);
      const quote = line.indexOf('"', index);
      if (quote === -1) return "closed";
      if (next === -1 || quote < next) return "invalid";
      index = next + 1;
    }
  }
}
