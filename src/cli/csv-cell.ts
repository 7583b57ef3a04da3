/** Signs that make a spreadsheet take a text for a formula, their full-width forms among them. */
const ACTS = /^[=+\-@\t\r\0＝＋－＠']/u;
const IS_NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/**
 * Writes one cell of a CSV file for spreadsheets.
 *
 * A text that a spreadsheet would run gets a quote before it, and so does a text that begins with a
 * quote: taking one leading quote away gives every text back. A number stays a number, negative too.
 */
export function csvCell(text: string, delimiter: string): string {
  const safe = ACTS.test(text) && !IS_NUMBER.test(text) ? `'${text}` : text;
  const isPlain = !/["\r\n]/.test(safe) && !safe.includes(delimiter);
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
}
